// SPDX-License-Identifier: EUPL-1.2
// `pnpm start`, `reset`, `db:setup` ...: builds what changed, then runs a program of the API in this very process, so
// that signals reach it.
import { run } from './run.mjs';

const [program = 'main'] = process.argv.splice(2, 1);
const filter = program === 'main' ? [] : ['--filter=@samenspel/api'];
// Scripts take a token from the standard output: the build's words go beside it.
const out = program === 'demo-token' ? process.stderr : process.stdout;
run('build', 'turbo', ['run', 'build', ...filter, '--output-logs=errors-only'], {}, out);
await import(`../packages/api/dist/${program}.js`);
