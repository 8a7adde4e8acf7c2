// SPDX-License-Identifier: EUPL-1.2
// Fails the build when a page asks a phone to fetch too much, or could not start: first load of a public page 115 KiB of JavaScript gzipped, a
// route's own chunks 30 KiB, the style sheet 16 KiB. `--print` shows every figure.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KiB = 1024;
const budgets = { first: 115 * KiB, route: 30 * KiB, style: 16 * KiB };
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

const first = withImports('src/app/client.tsx');
const style = Object.values(manifest).find(({ file }) => file.endsWith('.css'));
const chunks = Object.entries(manifest)
  .filter(([, chunk]) => chunk.isDynamicEntry)
  .map(([key, chunk]) => {
    const own = [...withImports(key)].filter((other) => !first.has(other));
    return { key, name: chunk.name, size: total(own) };
  });

// A public page is one that the server renders: what it loads first is the entry and its screen.
const registered = readFileSync(new URL('../src/app/screens.ts', import.meta.url), 'utf8');
const isPublic = ({ key }) => registered.includes(`onServer(() => import('../${key.replace('src/', '')}'))`);
const figures = [
  ...chunks
    .filter(isPublic)
    .map(({ name, size }) => [`first load of ${name}`, total(first) + size, budgets.first]),
  ['style sheet', sizeOf(style.file), budgets.style],
  ...chunks.map(({ name, size }) => [`chunk ${name}`, size, budgets.route]),
];

// The entry waits for its first screen: a chunk that waits for the entry in its turn leaves a page on which nothing works.
const waiting = Object.entries(manifest).filter(([, { imports }]) => imports?.includes('src/app/client.tsx'));
for (const [key] of waiting)
  console.log(`${key} imports the entry; put what they share in a group (vite.config.ts)`);

const inKiB = (bytes) => `${(bytes / KiB).toFixed(1)} KiB`;
const over = figures.filter(([, size, budget]) => size > budget);
for (const [what, size, budget] of process.argv.includes('--print') ? figures : over)
  console.log(`${what}: ${inKiB(size)} gzipped (budget ${inKiB(budget)})`);
if (over.length + waiting.length > 0) process.exit(1);
