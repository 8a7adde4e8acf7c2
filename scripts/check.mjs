// SPDX-License-Identifier: EUPL-1.2
// `pnpm check`: everything that can be known without running the product; says all that is wrong, not only what was found first.
import { checks } from './checks.mjs';
import { run } from './run.mjs';

run('checks', 'turbo', ['run', ...checks, '--continue', '--output-logs=errors-only']);
