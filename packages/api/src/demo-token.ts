// SPDX-License-Identifier: EUPL-1.2
import { issueToken, refuseOutsideDemonstration, TokenRefused } from './account/index.ts';
import { PART_VARIABLES } from './part-variables.ts';
import { systemNow } from './shared/clock/index.ts';
import { type Config, ConfigFault, readConfig } from './shared/config/index.ts';
import { urlOf } from './shared/database/embedded/url-of.ts';
import { DatabaseUnavailable, openDatabase } from './shared/database/index.ts';
import { readIdentitySettings } from './shared/identity/index.ts';

// `pnpm demo:token <subject>`: prints an access token for a demonstration person, while the product runs. The token alone goes
// to the standard output, so that a script can take it; everything else goes beside it.
const say = (text: string) => process.stderr.write(`${text}\n`);

async function appUrl(config: Config): Promise<string> {
  if (config.database.kind === 'server') return config.database.app;
  const url = await urlOf('app', config.database.folder);
  if (url === undefined)
    throw new TokenRefused('The product has never run here: start it first (`pnpm start`).');
  return url;
}

async function printToken(subject: string): Promise<void> {
  // First of all: in production this is the reason that counts, whatever else is not set.
  refuseOutsideDemonstration(process.env.SAMENSPEL_MODE || 'demonstration');
  const config = readConfig(process.env, PART_VARIABLES);
  const settings = readIdentitySettings(process.env, config);
  const database = await openDatabase(await appUrl(config), { poolSize: 1, applicationName: 'demo-token' });
  try {
    const { token, expiresAt, who } = await issueToken({ database, settings, now: systemNow }, subject);
    say(`${who.join('\n')}\nValid until ${expiresAt}. Use it as: Authorization: Bearer <token>`);
    process.stdout.write(`${token}\n`);
  } finally {
    await database.close();
  }
}

try {
  await printToken(process.argv[2] ?? '');
} catch (error) {
  if (error instanceof DatabaseUnavailable)
    say('The database does not answer: is the product running (`pnpm start`)?');
  else if (error instanceof TokenRefused || error instanceof ConfigFault) say(error.message);
  else throw error;
  process.exitCode = 1;
}
