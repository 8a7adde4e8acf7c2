// SPDX-License-Identifier: EUPL-1.2
import { type Actor, may, type TenantRole } from '@samenspel/domain/access';
import type { InformationAwaited } from '@samenspel/domain/advice';
import type { CivilDate } from '@samenspel/domain/kernel';
import type { Calendar } from '@samenspel/domain/terms';
import type {
  WaitingAdvice,
  WaitingClock,
  WaitingDraft,
  WaitingFollowUp,
  WaitingInformation,
  WaitingRequest,
} from '@samenspel/domain/work';
import type { ClockView } from '../advice/clock/clock.view.ts';
import { adviseClock } from '../advice/clock.state.ts';
import { actForPlatform, type TenantDb } from '../shared/database/index.ts';
import { draftStatement, waitingStatement } from './waiting.sql.ts';

interface Named {
  /** 2026-014; an agreement without a request has none, nor has a draft that nobody asked for. */
  number?: string;
  title: string;
}
type Kept = WaitingClock & { id: string };
interface Clocks {
  handler?: Kept;
  answer?: Kept;
  review?: Kept;
}

/** A case that may ask something, with what the lists show of it. */
export type Waiting = Named &
  (
    | (Omit<WaitingAdvice, 'clocks' | 'commitments'> & {
        clocks: Clocks;
        commitments: (WaitingAdvice['commitments'][number] & { what: string; clockId?: string })[];
      })
    | (WaitingRequest & { platformClock?: ClockView })
    | WaitingFollowUp
    | (WaitingInformation & { clock?: Kept })
    | (WaitingDraft & { requestId?: string; platformClock?: ClockView })
  );

interface Row {
  document: Waiting;
  advising: { clock: ClockView; awaited: InformationAwaited[] } | null;
  held: TenantRole[];
}

const forOne = waitingStatement('for one');
const forAll = waitingStatement('for all');
/** A person is in few platforms; of more than this the work of each stands on its own page. */
const MOST_PLATFORMS = 10;

/** What can be asked of this person, for the domain to look through; the drafts of their platforms with it (P4). */
export async function waitingFor(
  db: TenantDb,
  actor: Actor,
  { calendar, today }: { calendar: Calendar; today: CivilDate },
): Promise<Waiting[]> {
  const { personId = null, tenantRoles, trajectoryRoles, platformRoles } = actor;
  const teams = trajectoryRoles
    .map(({ trajectoryId }) => trajectoryId)
    .filter((trajectoryId) => may(actor, 'answerInformation', { trajectoryId }));
  const looksAfter = tenantRoles.some((role) => role !== 'viewer');
  const own = platformRoles.map(({ wijkplatformId }) => wijkplatformId).slice(0, MOST_PLATFORMS);
  const rows = await db.query<Row>(forOne, [db.tenantId, personId, own, teams, looksAfter, false], {
    name: 'work-waiting-for',
  });
  const found = rows.map((row) => withClock(row, calendar, today));
  if (own.length === 0) return found;
  const drafts = await draftsOf(db, own);
  return withDrafts(found, drafts);
}

/** Everything in the municipality that may wait for somebody, but for what platforms keep to themselves (P4). */
export async function everythingWaiting(db: TenantDb): Promise<Waiting[]> {
  const rows = await db.query<Row>(forAll, [db.tenantId, null, [], [], false, true]);
  return rows.map(({ document, held }) => ({ ...document, held }));
}

function withClock({ document, advising, held }: Row, calendar: Calendar, today: CivilDate): Waiting {
  const waiting = { ...document, held };
  if (waiting.kind !== 'advice_request' || !advising) return waiting;
  const clock = adviseClock(advising.clock, advising.awaited, calendar, today);
  return {
    ...waiting,
    clock: { dueOn: clock.dueOn, suspended: clock.state === 'suspended' },
    platformClock: clock,
  };
}

async function draftsOf(
  db: TenantDb,
  platforms: readonly string[],
): Promise<(Waiting & { kind: 'draft' })[]> {
  const drafts: (Waiting & { kind: 'draft' })[] = [];
  for (const platform of platforms) {
    if (!(await actForPlatform(db, platform))) continue;
    const rows = await db.query<{ document: Waiting & { kind: 'draft' } }>(
      draftStatement,
      [db.tenantId, platform],
      {
        name: 'work-drafts-of',
      },
    );
    drafts.push(...rows.map(({ document }) => ({ ...document, held: [] })));
  }
  return drafts;
}

/** A draft for a request asks for itself, by the day of that request. */
function withDrafts(found: readonly Waiting[], drafts: readonly (Waiting & { kind: 'draft' })[]): Waiting[] {
  const requests = new Map(
    found.flatMap((each) => (each.kind === 'advice_request' ? [[each.id, each] as const] : [])),
  );
  const drafted = new Set(drafts.map(({ requestId }) => requestId));
  return [
    ...found.map((each) =>
      each.kind === 'advice_request' && drafted.has(each.id) ? { ...each, isDrafted: true } : each,
    ),
    ...drafts.map((draft) => {
      const { clock, platformClock } = requests.get(draft.requestId ?? '') ?? {};
      return { ...draft, ...(clock && { clock }), ...(platformClock && { platformClock }) };
    }),
  ];
}
