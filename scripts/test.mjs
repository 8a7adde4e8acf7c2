// SPDX-License-Identifier: EUPL-1.2
// `pnpm test`: checks, the tests of every package, then the browser tests against the built product.
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { checks } from './checks.mjs';
import { run } from './run.mjs';

for (const old of globSync('packages/*/.jest*.json')) rmSync(old);

// What the tests need built is built beside the checks, which leave a core idle for most of their time.
run('checks and build', 'turbo', ['run', ...checks, 'build', '--continue', '--output-logs=errors-only']);
// One package after the other: their tests use every core already.
run('tests', 'turbo', ['run', 'test', '--concurrency=1', '--output-logs=new-only']);
run('browser tests', 'turbo', ['run', 'e2e', '--output-logs=new-only']);

let [passed, failed, skipped] = [0, 0, 0];
for (const file of globSync('packages/*/.jest*.json').filter((name) => existsSync(name))) {
  const result = JSON.parse(readFileSync(file, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  skipped += result.numPendingTests + result.numTodoTests;
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
if (passed === 0 || failed > 0) process.exit(1);
