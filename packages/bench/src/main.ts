// SPDX-License-Identifier: EUPL-1.2
// `pnpm bench`: makes and keeps the data, runs limit, product and PostGraphile in paired rounds, prints and writes one table.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataRoot, keepData } from './data/keep.ts';
import { type SizeName, sizes } from './data/size.ts';
import { markdownOf, rowsOf } from './measure/table.ts';
import { operations } from './operations/index.ts';
import { run } from './run.ts';
import { settings } from './settings.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    size: { type: 'string' },
    only: { type: 'string', multiple: true },
    largest: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    port: { type: 'string' },
  },
});

const say = (text: string) => process.stderr.write(`${text}\n`);
const sizeName = values.size ?? (values.quick ? 'quick' : 'x1');
if (!Object.hasOwn(sizes, sizeName)) {
  say(`There is no size ${sizeName}; there are ${Object.keys(sizes).join(', ')}`);
  process.exit(2);
}
const size = sizes[sizeName as SizeName];
const chosen = operations.filter(({ key }) => values.only === undefined || values.only.includes(key));
const port = values.port === undefined ? undefined : Number(values.port);

const root = dataRoot();
const { folder, made } = await keepData(size, root, { progress: bar(), say, port });
say(`${made ? '\n' : ''}The data set ${size.name} is kept in ${folder}`);
const { circumstances, measured, failed } = await run({
  ...{ size, folder, operations: chosen, settings, say, port, seed: 7, compared: values.quick ? 5 : 25 },
  rounds: Number(values.rounds ?? (values.quick ? 2 : 7)),
  seconds: Number(values.seconds ?? (values.quick ? 1 : 5)),
  only: values.largest ? 0 : undefined,
});
const rows = rowsOf(measured);
const text = [markdownOf(circumstances, rows), ...failed.map((each) => `Not measured: ${each}\n`)].join('\n');
const results = join(root, 'results');
await mkdir(results, { recursive: true });
const name = join(results, `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}-${size.name}`);
await writeFile(`${name}.json`, JSON.stringify({ circumstances, rows, measured, failed }, null, 2));
await writeFile(`${name}.md`, text);
if (failed.length > 0) process.exitCode = 1;
process.stdout.write(`\n${text}\nWritten to ${name}.md and .json\n`);

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
