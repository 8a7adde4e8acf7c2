// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { openDatabase } from './index.ts';
import { urlFor } from './roles.ts';

let db: FreshDatabase;
const made: string[] = [];

beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(async () => {
  await db.asSuperuser(async (client) => {
    for (const role of made)
      await client.query(
        `REASSIGN OWNED BY ${role} TO samenspel_owner; DROP OWNED BY ${role}; DROP ROLE ${role}`,
      );
  });
  await db.close();
});

const opening = async (url: string) => {
  const database = await openDatabase(url);
  await database.close();
  return 'opened';
};

const roleThat = async (name: string, is: string): Promise<string> => {
  made.push(name);
  await db.asSuperuser((client) =>
    client.query(
      `CREATE ROLE ${name} LOGIN PASSWORD 'p'; GRANT CONNECT ON DATABASE ${new URL(db.urls.app).pathname.slice(1)} TO ${name}; ${is}`,
    ),
  );
  return urlFor(db.urls.app, { user: name, password: 'p' });
};

describe('the API starts only as a role that row-level security holds (S4)', () => {
  it.each(['app', 'worker'] as const)('opens as %s', async (role) => {
    expect(await opening(db.urls[role])).toBe('opened');
  });

  it('refuses a superuser', async () => {
    await expect(opening(db.superuserUrl)).rejects.toThrow('postgres is a superuser');
  });

  it.each(['migrator', 'backup'] as const)(
    'refuses the %s, which sees past row-level security',
    async (role) => {
      await expect(opening(db.urls[role])).rejects.toMatchObject({ code: 'POWERFUL_ROLE' });
    },
  );

  it('refuses a member of the owner', async () => {
    await expect(
      opening(await roleThat('refused_member', 'GRANT samenspel_owner TO refused_member')),
    ).rejects.toThrow('member of their owner');
  });

  it('refuses a role that owns a table', async () => {
    const url = await roleThat(
      'refused_owner',
      'CREATE TABLE owned (id int); ALTER TABLE owned OWNER TO refused_owner',
    );
    await expect(opening(url)).rejects.toThrow('owns tables');
  });

  it('refuses a role that may become one that sees past row-level security', async () => {
    const url = await roleThat(
      'refused_climber',
      'GRANT samenspel_migrator TO refused_climber WITH INHERIT FALSE, SET TRUE',
    );
    await expect(opening(url)).rejects.toThrow('BYPASSRLS');
  });

  it('says in a typed, retryable error that there is no server', async () => {
    const nowhere = db.urls.app.replace(/:\d+\//, ':1/');
    await expect(opening(nowhere)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE', retryable: true });
  });
});
