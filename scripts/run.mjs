// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';

/** Runs a command of node_modules/.bin in the repository's root; ends this process when it fails. */
export function run(title, command, args, env = {}, out = process.stdout) {
  out.write(`\n— ${title}\n`);
  const { status, error } = spawnSync(command, args, {
    stdio: ['inherit', out, 'inherit'],
    shell: process.platform === 'win32',
    env: { TURBO_TELEMETRY_DISABLED: '1', ...process.env, ...env },
  });
  if (error) console.error(error.message);
  if (status !== 0) {
    console.error(`\n${title}: failed`);
    process.exit(status ?? 1);
  }
}
