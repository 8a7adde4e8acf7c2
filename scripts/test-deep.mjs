// SPDX-License-Identifier: EUPL-1.2
// `pnpm test:deep`: the tests that try at random and attack, with their full counts; prints their figures. Takes most of an hour.
// How to try another way than the last time, packages/api/src/testing/guard/effort.ts says.
import { run } from './run.mjs';

run('deep tests', 'turbo', [
  'run',
  'test:deep',
  '--concurrency=1',
  '--output-logs=full',
  '--log-prefix=none',
]);
