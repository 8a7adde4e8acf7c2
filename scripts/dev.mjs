// SPDX-License-Identifier: EUPL-1.2
// `pnpm dev`: builds everything once, then again whatever changes; the server restarts by itself.
import { spawn } from 'node:child_process';
import { run } from './run.mjs';

run('first build', 'turbo', ['run', 'build', '--output-logs=errors-only']);

const children = [
  ['tsc', ['-p', 'packages/domain/tsconfig.build.json', '--watch', '--preserveWatchOutput']],
  ['tsc', ['-p', 'packages/api/tsconfig.build.json', '--watch', '--preserveWatchOutput']],
  ['pnpm', ['--filter', '@samenspel/web', 'exec', 'vite', 'build', '--watch', '--logLevel', 'warn']],
  [
    'pnpm',
    [
      '--filter',
      '@samenspel/web',
      'exec',
      'vite',
      'build',
      '--ssr',
      'src/server/index.ts',
      '--outDir',
      'dist/server',
      '--watch',
      '--logLevel',
      'warn',
    ],
  ],
  ['node', ['--watch', '--watch-preserve-output', 'packages/api/dist/main.js']],
].map(([command, args]) => spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }));

const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
