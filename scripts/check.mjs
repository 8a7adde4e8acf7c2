// SPDX-License-Identifier: EUPL-1.2
// `pnpm check`: everything that can be known without running the product.
import { run } from './run.mjs';

run('format and lint', 'biome', ['ci', '.', '--diagnostic-level=error']);
run('types', 'turbo', ['run', 'check', '--output-logs=errors-only']);
run('dependency rules', 'depcruise', [
  'packages',
  '--config',
  '.dependency-cruiser.mjs',
  '--output-type',
  'err',
]);
run('unused code', 'knip', ['--no-progress']);
run('schema snapshot', 'pnpm', ['--silent', '--filter', '@samenspel/api', 'run', 'check:schema']);
