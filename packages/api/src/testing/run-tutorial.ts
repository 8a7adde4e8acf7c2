// SPDX-License-Identifier: EUPL-1.2
import { execFile, spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { textOfDoc } from './a-doc.ts';

/** An answer as the page shows it, beside the one that the server gave. */
export interface ShownAnswer {
  readonly shown: unknown;
  readonly given: unknown;
}

export interface TutorialRun {
  readonly output: string;
  readonly answers: readonly ShownAnswer[];
}

interface Surroundings {
  /** Where the server answers. */
  readonly origin: string;
  /** What `demo:token` prints, by subject. */
  readonly tokens: Readonly<Record<string, string>>;
}

/**
 * Runs every `sh` block of a page in one shell, in order, as a reader would paste them. Only `npx` is ours: it knows the one command
 * that the page gives it, and prints a token without a build. After a block that a `json` block follows, the answer is kept.
 */
export async function runTutorial(page: string, { origin, tokens }: Surroundings): Promise<TutorialRun> {
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-tutorial-'));
  try {
    const { script, shown } = scriptOf(textOfDoc(page));
    await writeFile(join(folder, 'npx'), npxThatKnows(tokens), { mode: 0o755 });
    await provideCurl(folder);
    const { stdout } = await promisify(execFile)('sh', ['-c', script], {
      cwd: folder,
      env: {
        ...process.env,
        PATH: [folder, process.env.PATH].join(delimiter),
        TMPDIR: folder,
        KEPT: folder,
        SAMENSPEL: origin,
      },
    });
    const kept = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
    const given = await Promise.all(kept.map((name) => readFile(join(folder, name), 'utf8')));
    const answers = shown.map((text, i) => ({
      shown: JSON.parse(text),
      given: JSON.parse(given[i] ?? 'null'),
    }));
    return { output: stdout, answers };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function scriptOf(text: string): { script: string; shown: string[] } {
  const shown: string[] = [];
  const lines = ['set -eu'];
  for (const [, kind, body = ''] of text.matchAll(/^```(sh|json)\n([\s\S]*?)^```/gm)) {
    if (kind === 'sh') lines.push(body);
    else lines.push(`cp "$ANSWER" "$KEPT/${String(shown.push(body)).padStart(3, '0')}.json"`);
  }
  return { script: lines.join('\n'), shown };
}

function npxThatKnows(tokens: Readonly<Record<string, string>>): string {
  const { packageManager } = JSON.parse(textOfDoc('../package.json'));
  const cases = Object.entries(tokens).map(
    ([subject, token]) => `"--yes ${packageManager} --silent demo:token ${subject}") echo ${token};;`,
  );
  return [
    '#!/bin/sh',
    'case "$*" in',
    ...cases,
    '*) echo "npx $* is not in the tutorial" >&2; exit 1;;',
    'esac',
  ].join('\n');
}

/** A machine with Node and npm only may lack curl; then a stand-in for the options that the page uses serves. */
async function provideCurl(folder: string): Promise<void> {
  if (spawnSync('curl', ['--version']).status === 0) return;
  const curl = join(folder, 'curl');
  await copyFile(new URL('curl-stand-in.mjs', import.meta.url), curl);
  await chmod(curl, 0o755);
}
