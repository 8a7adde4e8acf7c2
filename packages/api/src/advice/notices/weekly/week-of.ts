// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate } from '@samenspel/domain/kernel';
import { firstDue } from '@samenspel/domain/work';
import { actorOfPerson } from '../../../access/index.ts';
import type { TenantDb } from '../../../shared/database/index.ts';
import { statesOf } from '../../../trajectory/trajectory.state.ts';
import { asksAmong, everythingWaiting, trajectoryAsks, waitingFor } from '../../../work/index.ts';
import { rulesNow } from '../../rules/rules.store.ts';
import type { WeeklyAsk, WeeklyCase } from './texts.ts';
import { holdersOf, overseersSee, toldOf } from './who-is-asked.ts';

/** Something that waits, as the mail tells of it. */
export interface WeekItem {
  readonly code: WeeklyAsk;
  readonly caseKind: WeeklyCase;
  readonly id: string;
  /** Null: an agreement without a request, which has a page of its own by its id. */
  readonly number: string | null;
  readonly title: string;
  readonly until: CivilDate | null;
  readonly since: string;
  readonly late: boolean;
  /** Of somebody else: the overseers are told of it. */
  readonly overseen: boolean;
}

/** What waits for an official or an overseer, late first; the same as stands under My work (A8). */
export async function weekOf(db: TenantDb, personId: string, today: CivilDate): Promise<WeekItem[]> {
  // What a platform is asked its members have in mails of their own.
  const actor = { ...(await actorOfPerson(db, personId)), platformRoles: [] };
  const holders = await holdersOf(db);
  const { calendar } = await rulesNow(db);
  const isOverseer = actor.tenantRoles.includes('overseer');
  // An overseer is told of what is late with others, wherever that is.
  const waiting = isOverseer ? await everythingWaiting(db) : await waitingFor(db, actor, { calendar, today });
  const ofAdvice = asksAmong(waiting, today).flatMap(({ ask, waiting: each }): WeekItem[] => {
    const own = toldOf(ask, holders).includes(personId);
    if (each.kind === 'draft' || !(own || (isOverseer && overseersSee(ask)))) return [];
    const { code, until = null, since, late } = ask;
    const { id, number = null, title } = each;
    return [{ id, code, caseKind: each.kind, number, title, until, since, late, overseen: !own }];
  });
  return [...ofAdvice, ...(await onTrajectories(db, personId, actor, today))].sort(firstDue);
}

async function onTrajectories(
  db: TenantDb,
  personId: string,
  { trajectoryRoles }: Awaited<ReturnType<typeof actorOfPerson>>,
  today: CivilDate,
): Promise<WeekItem[]> {
  const ids = [...new Set(trajectoryRoles.map(({ trajectoryId }) => trajectoryId))];
  const trajectories = ids.length > 0 ? await statesOf(db, ids) : [];
  return trajectories.flatMap((trajectory) =>
    trajectoryAsks(trajectory, personId, today).map(({ code, until = null, since, late }) => ({
      ...{ id: trajectory.id, code, caseKind: 'trajectory' as const, number: trajectory.number },
      ...{ title: trajectory.title, until, since, late, overseen: false },
    })),
  );
}
