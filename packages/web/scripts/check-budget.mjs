// SPDX-License-Identifier: EUPL-1.2
// Fails the build when a page asks a phone to fetch too much, or could not start: first load of a public page 110 KiB of JavaScript gzipped, of my work 115, a
// route's own chunks 30 KiB, the style sheet 16 KiB. Prints what every public page costs; `--print` shows every chunk too.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KiB = 1024;
const budgets = { first: 110 * KiB, signedIn: 115 * KiB, route: 30 * KiB, style: 16 * KiB };
/** Rendered on the server too, for people who are signed in and come back. */
const behindSignIn = ['work'];
const root = new URL('../dist/client/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', root), 'utf8'));
const sizeOf = (file) => gzipSync(readFileSync(new URL(file, root)), { level: 9 }).length;

const withImports = (key, found = new Set()) => {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, found);
  return found;
};
const total = (keys) => [...keys].reduce((sum, key) => sum + sizeOf(manifest[key].file), 0);

const entry = withImports('src/app/client.tsx');
const style = Object.values(manifest).find(({ file }) => file.endsWith('.css'));
const registered = [
  ...readFileSync(new URL('../src/app/screens.ts', import.meta.url), 'utf8').matchAll(
    /(\w+): (onServer|inBrowser)\(\s*\(\) => import\('\.\.\/(.+?)'\)/g,
  ),
].map(([, route, where, file]) => ({ route, isPublic: where === 'onServer', key: `src/${file}` }));

const beside = (key) => [...withImports(key)].filter((other) => !entry.has(other));
// Parts of src/shared/ui that a visitor has after one list or one sign are no route's own (vite.config.ts).
const isOwn = (key) => !['lists', 'signs'].includes(manifest[key].name);
// A public page is one that the server renders: what it loads first is the entry and its screen.
const pages = registered
  .filter(({ isPublic }) => isPublic)
  .map(({ route, key }) => [
    `first load of ${route}`,
    total(entry) + total(beside(key)),
    behindSignIn.includes(route) ? budgets.signedIn : budgets.first,
  ])
  .sort(([, one], [, other]) => other - one);
const chunks = Object.entries(manifest)
  .filter(([, chunk]) => chunk.isDynamicEntry)
  .map(([key, { name }]) => [`chunk ${name}`, total(beside(key).filter(isOwn)), budgets.route]);
const first = [...pages, ['style sheet', sizeOf(style.file), budgets.style]];

const inKiB = (bytes) => `${(bytes / KiB).toFixed(1).padStart(6)} KiB`;
console.log(
  `gzipped; entry ${inKiB(total(entry)).trim()}, budgets: page ${budgets.first / KiB}, style ${budgets.style / KiB}`,
);
for (const [what, size] of process.argv.includes('--print') ? [...first, ...chunks] : first)
  console.log(`${inKiB(size)}  ${what}`);

const faults = [...first, ...chunks]
  .filter(([, size, budget]) => size > budget)
  .map(
    ([what, size, budget]) =>
      `${what} is ${inKiB(size - budget).trim()} over its ${budget / KiB} KiB: move what the first sight does not need behind lazy().`,
  );

// The entry waits for its first screen: a chunk that waits for the entry in its turn leaves a page on which nothing works.
for (const [key, { imports }] of Object.entries(manifest))
  if (imports?.includes('src/app/client.tsx'))
    faults.push(`${key} imports the entry: put what they share in a group (vite.config.ts).`);

// The server finds a screen's chunk by the name of its component, which is that of its file.
for (const { route, key } of registered) {
  const named = Object.values(manifest).filter(
    (chunk) => chunk.isDynamicEntry && chunk.name === manifest[key]?.name,
  );
  if (named.length !== 1)
    faults.push(
      `${route}: ${key} needs a chunk and a name that no other chunk has; give its file another name.`,
    );
}

// The client sends an operation by the id that the build gave it; without it, it would send the text, and nobody would notice.
const operations = Object.keys(JSON.parse(readFileSync(new URL('operations.json', root), 'utf8')));
const built = [
  new URL('../server/index.js', root),
  ...Object.values(manifest).flatMap(({ file }) => (file.endsWith('.js') ? [new URL(file, root)] : [])),
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const lost = operations.filter((id) => !built.includes(id));
if (lost.length > 0)
  faults.push(`${lost.length} of ${operations.length} operations lost their id in the build.`);

for (const fault of faults) console.error(`\nbudget: ${fault}`);
if (faults.length > 0) process.exit(1);
