// SPDX-License-Identifier: EUPL-1.2
import { v5 } from 'uuid';
import { type Database, inTenant } from '../shared/database/index.ts';
import type { Tenant } from '../shared/request/context.ts';
import type { StorageSettings } from '../shared/storage/index.ts';
import { uploadOnce } from './files/upload-once.ts';
import { actsOfCompass } from './platform/acts-of-compass.ts';
import { actsOfRules } from './platform/acts-of-rules.ts';
import { furnish } from './platform/furnish.ts';
import type { DemonstrationMunicipality } from './platform/municipality.ts';
import { peopleAtWork } from './platform/people-at-work.ts';
import type { Act } from './story/act.ts';
import { actsOfAffair } from './story/acts-of-affair.ts';
import { actsOfPlatform } from './story/acts-of-platform.ts';
import { actsOf } from './story/acts-of-story.ts';
import { dateAfter, momentOn, workingDay } from './story/days.ts';
import { Ids } from './story/ids.ts';

/** Furnishes a municipality and lets its people do what its stories tell, in the order of time. Gives how many acts that took. */
export async function seedMunicipality(
  database: Database,
  municipality: DemonstrationMunicipality,
  { tenant, today, storing }: { tenant: Tenant; today: string; storing: StorageSettings },
): Promise<number> {
  const ids = new Ids();
  const begin = momentOn(workingDay(today, municipality.day), 0);
  await inTenant({ database, tenantId: tenant.id, now: begin }, (db) => furnish(db, municipality, ids));
  const people = peopleAtWork(database, tenant, ids);
  const timed = inOrderOfTime(municipality, today);
  for (const { act, at } of timed) {
    const ctx = await people.at(act.by, at);
    const once = { idempotencyKey: v5(act.key, tenant.id) };
    try {
      const upload = (content: Buffer) => uploadOnce(ctx, storing, content);
      await act.run({ ctx, once, ids, upload, date: (day) => dateAfter(today, day) });
      if (act.changesRoles) people.rolesChanged();
    } catch (cause) {
      throw new Error(`The demonstration stopped in ${tenant.name} at "${act.key}" by ${act.by}`, { cause });
    }
  }
  return timed.length;
}

interface TimedAct {
  act: Act;
  /** When it happened (ISO, UTC). */
  at: string;
}

/** Acts of one story on one day follow each other by some minutes; the stories of a municipality run side by side. */
function inOrderOfTime(municipality: DemonstrationMunicipality, today: string): TimedAct[] {
  const { compass, stories, rules, platforms, affairs } = municipality;
  const threads = [
    actsOfCompass(compass),
    ...stories.map(actsOf),
    actsOfRules(rules, today),
    ...platforms.map((platform) => actsOfPlatform(platform, rules.by)),
    ...affairs.map(actsOfAffair),
  ];
  const timed = threads.flatMap((acts, thread) => {
    const done = new Map<string, number>();
    return acts.map((act) => {
      const date = workingDay(today, act.day);
      const before = done.get(date) ?? 0;
      done.set(date, before + 1);
      return { act, at: momentOn(date, thread * 7 + before * 4) };
    });
  });
  return timed.sort((a, b) => a.at.localeCompare(b.at));
}
