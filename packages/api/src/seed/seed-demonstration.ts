// SPDX-License-Identifier: EUPL-1.2
import { rows as entities } from '../app/rows.ts';
import { civilDateIn } from '../shared/clock/index.ts';
import { openDatabase } from '../shared/database/index.ts';
import type { StorageSettings } from '../shared/storage/index.ts';
import { lindewaard } from './lindewaard/lindewaard.ts';
import { withTenantRows } from './platform/tenant-rows.ts';
import { seedMunicipality } from './seed-municipality.ts';
import { utrecht } from './utrecht/utrecht.ts';

interface SeedOptions {
  readonly appUrl: string;
  /** Tenants are the migrator's to make. */
  readonly migratorUrl: string;
  /** The present (ISO, UTC): the history ends the day before. */
  readonly now: string;
  /** Where the files of its advices and answers are kept. */
  readonly storing: StorageSettings;
  readonly say?: (message: string) => void;
}

/** Which municipalities were filled now, with the number of acts; none when there was nothing to do. */
export type Seeded = { readonly slug: string; readonly acts: number; readonly ms: number }[];

/**
 * Fills an empty database with the demonstration, through the use cases. What is done stays as it is; what was broken off
 * goes on where it stopped, since every act has an idempotency key of its own. A database with a municipality that the
 * demonstration did not make is left alone.
 */
export async function seedDemonstration(options: SeedOptions): Promise<Seeded> {
  const { appUrl, migratorUrl, now, storing, say = () => undefined } = options;
  return withTenantRows(migratorUrl, async (rows) => {
    const seeded: Seeded = [];
    if ((await rows.others()) > 0) return seeded;
    const database = await openDatabase(inHaste(appUrl), { entities, poolSize: 1, applicationName: 'seed' });
    try {
      for (const municipality of [utrecht, lindewaard]) {
        const begun = await rows.begin(municipality, civilDateIn('Europe/Amsterdam', now));
        if (!begun) continue;
        const { slug, name } = municipality;
        say(`Making the demonstration data of ${name}`);
        const from = performance.now();
        const acts = await seedMunicipality(database, municipality, { ...begun, storing });
        await rows.finish(begun.tenant);
        seeded.push({ slug, acts, ms: Math.round(performance.now() - from) });
      }
    } finally {
      await database.close();
    }
    return seeded;
  });
}

/** Hundreds of commits need not wait for the disk one by one: the migrator's last one, which says that it is done, does. */
function inHaste(url: string): string {
  const quick = new URL(url);
  quick.searchParams.set('options', '-c synchronous_commit=off');
  return quick.href;
}
