// SPDX-License-Identifier: EUPL-1.2
// `pnpm bench`: makes and keeps the data, runs limit, product and PostGraphile in paired rounds, prints and writes one table.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataRoot, keepData } from './data/keep.ts';
import { type Size, type SizeName, sizes } from './data/size.ts';
import { runGrowth } from './growth/run-growth.ts';
import { manyNames, runMany } from './many/run-many.ts';
import { markdownOf, rowsOf } from './measure/table.ts';
import { operations } from './operations/index.ts';
import { run } from './run.ts';
import { settings } from './settings.ts';
import { stopAtTheEnd } from './stopping.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    size: { type: 'string' },
    only: { type: 'string', multiple: true },
    growth: { type: 'boolean', default: false },
    beside: { type: 'string' },
    deep: { type: 'string' },
    largest: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    port: { type: 'string' },
    clients: { type: 'string' },
    requests: { type: 'string' },
    minutes: { type: 'string' },
  },
});

const say = (text: string) => process.stderr.write(`${text}\n`);
const refuse = (text: string) => {
  say(text);
  process.exit(2);
};
const { quick, growth } = values;
const national = values.only?.includes('national') ?? false;
const sizeName =
  values.size ??
  [national ? 'national' : quick ? '' : growth ? 'quarter' : 'x1', quick ? 'quick' : '']
    .filter(Boolean)
    .join('-');
const besideName = values.beside ?? (quick ? 'quick-tenants-x20' : 'quarter-tenants-x200');
const sizeOf = (name: string) => {
  if (!Object.hasOwn(sizes, name))
    refuse(`There is no size ${name}; there are ${Object.keys(sizes).join(', ')}`);
  return sizes[name as SizeName];
};
const [size, beside] = [sizeOf(sizeName), sizeOf(besideName)];
const asked = values.only ?? operations.map(({ key }) => key);
const chosen = operations.filter(({ key }) => asked.includes(key));
const many = manyNames.filter((name) => asked.includes(name));
if (chosen.length + many.length < new Set(asked).size)
  refuse(`There is only ${[...operations.map(({ key }) => key), ...manyNames].join(', ')}`);
const numberOr = (text: string | undefined, otherwise: number) =>
  text === undefined ? otherwise : Number(text);
const port = values.port === undefined ? undefined : Number(values.port);

stopAtTheEnd(say);
const root = dataRoot();
const keep = async (each: Size) => {
  const { folder, made } = await keepData(each, root, { progress: bar(), say, port });
  say(`${made ? '\n' : ''}The data set ${each.name} is kept in ${folder}`);
  return { size: each, folder };
};
const { folder } = await keep(size);
const results = join(root, 'results');
await mkdir(results, { recursive: true });

if (growth) {
  const { costs, failed, markdown } = await runGrowth({
    ...{ sets: [{ size, folder }, await keep(beside)], operations: chosen, settings, say, seed: 7 },
    deep: numberOr(values.deep, quick ? 200 : 4_000),
    rounds: numberOr(values.rounds, quick ? 2 : 7),
    seconds: numberOr(values.seconds, quick ? 1 : 5),
  });
  await write(`${size.name}-growth`, { costs, failed }, markdown);
  if (failed.length > 0) process.exitCode = 1;
} else if (chosen.length > 0) {
  const { circumstances, measured, failed } = await run({
    ...{ size, folder, operations: chosen, settings, say, port, seed: 7, compared: quick ? 5 : 25 },
    rounds: numberOr(values.rounds, quick ? 2 : 7),
    seconds: numberOr(values.seconds, quick ? 1 : 5),
    only: values.largest ? 0 : undefined,
  });
  const rows = rowsOf(measured);
  const text = [markdownOf(circumstances, rows), ...failed.map((each) => `Not measured: ${each}\n`)];
  await write(size.name, { circumstances, rows, measured, failed }, text.join('\n'));
  if (failed.length > 0) process.exitCode = 1;
}
for (const name of many) {
  const { measured, markdown } = await runMany({
    ...{ name, folder, settings, port, say, size },
    clients: numberOr(values.clients, quick ? 200 : 5_000),
    rounds: numberOr(values.rounds, quick ? 3 : 7),
    // Twenty a second, for an hour.
    requests: numberOr(values.requests, quick ? 2_400 : 72_000),
    minutes: numberOr(values.minutes, quick ? 0.5 : 10),
  });
  await write(`${size.name}-${name}`, measured, markdown);
}

async function write(of: string, measured: unknown, markdown: string): Promise<void> {
  const name = join(results, `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}-${of}`);
  await writeFile(`${name}.json`, JSON.stringify(measured, null, 2));
  await writeFile(`${name}.md`, markdown);
  process.stdout.write(`\n${markdown}\nWritten to ${name}.md and .json\n`);
}

/** One line that fills; where nobody looks, a line every tenth. */
function bar() {
  let shown = -1;
  return (done: number, what: string) => {
    const percent = Math.floor(done * 100);
    if (percent === shown) return;
    const tenth = Math.floor(percent / 10) > Math.floor(shown / 10);
    shown = percent;
    const filled = '#'.repeat(Math.floor(percent / 2.5)).padEnd(40, '.');
    if (process.stderr.isTTY) process.stderr.write(`\r[${filled}] ${percent} % ${what.padEnd(24)}`);
    else if (tenth) say(`making the data set: ${percent} %`);
  };
}
