// SPDX-License-Identifier: EUPL-1.2
// `pnpm bench`: builds what changed, then measures the product beside its limit and its peer (docs/explanation/performance.md).
import { run } from './run.mjs';

run(
  'build',
  'turbo',
  ['run', 'build', '--filter=@samenspel/api', '--output-logs=errors-only'],
  {},
  process.stderr,
);
await import('../packages/bench/src/main.ts');
