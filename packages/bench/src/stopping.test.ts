// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { stopAll, toStop } from './stopping.ts';

const STOPPING = join(import.meta.dirname, 'stopping.ts');
const program = (then: string) => `
  import { stopAtTheEnd, toStop } from ${JSON.stringify(STOPPING)};
  stopAtTheEnd((text) => process.stderr.write(text));
  toStop(async () => process.stdout.write('first '));
  toStop(async () => process.stdout.write('second '));
  setInterval(() => undefined, 1000);
  process.stdout.write('started ');
  ${then}`;

async function end(child: ChildProcess): Promise<string> {
  let said = '';
  child.stdout?.on('data', (text) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  return `${said}${code}`;
}

const started = (then: string) =>
  spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program(then)],
    { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'ignore'] },
  );

describe('what was started', () => {
  it('is stopped once, what came last first, even where one of them cannot be', async () => {
    const stopped: string[] = [];
    toStop(async () => stopped.push('first'));
    toStop(() => Promise.reject(new Error('gone already')));
    const stopThird = toStop(async () => stopped.push('third'));
    await Promise.all([stopThird(), stopThird()]);
    await stopAll();
    await stopAll();
    expect(stopped).toEqual(['third', 'first']);
  });

  it('is stopped when the run breaks off at a fault that nobody caught', async () => {
    expect(await end(started(`setTimeout(() => { throw new Error('within the loader'); }, 10);`))).toBe(
      'started second first 1',
    );
  });

  it('is stopped when the run is ended', async () => {
    const child = started('');
    child.stdout?.once('data', () => child.kill('SIGTERM'));
    expect(await end(child)).toBe('started second first 143');
  });
});
