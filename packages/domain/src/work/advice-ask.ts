// SPDX-License-Identifier: EUPL-1.2
import type { Actor, PlatformRole, TenantRole, TrajectoryRole } from '../access/index.ts';
import type { CivilDate, Instant, PersonId, TrajectoryId, WijkplatformId } from '../kernel/index.ts';
import type { WaitingClock } from './waiting.ts';

/** What the advice right can ask of somebody, by the rule that asks it. */
export const adviceAskRules = {
  ASSIGN_HANDLER: 'A5',
  ANSWER_ADVICE: 'A6',
  ANSWER_AGAIN: 'A9',
  DECIDE_CONTEST: 'A9',
  DISCLOSE_RESPONSE: 'A11',
  SETTLE_COMMITMENT: 'A10',
  ANSWER_SUSPENSION: 'A4',
  ANSWER_PROPOSAL: 'A3',
  DECIDE_REQUEST: 'A1',
  WRITE_ADVICE: 'A1',
  SUBMIT_DRAFT: 'A4',
  GIVE_INFORMATION: 'A2',
} as const;
export type AdviceAskCode = keyof typeof adviceAskRules;
export const adviceAskCodes = Object.keys(adviceAskRules) as AdviceAskCode[];

/** Of whom something is asked: of one person where there is one, else of whoever has a role. */
export type AskedOf =
  | { personId: PersonId }
  | { tenantRole: TenantRole }
  | { trajectoryId: TrajectoryId; roles: readonly TrajectoryRole[] }
  | { wijkplatformId: WijkplatformId; roles: readonly PlatformRole[] };

/** What the advice right asks now, of whom, since when and until when. */
export interface AdviceAsk {
  code: AdviceAskCode;
  /** The rule that asks it. */
  rule: string;
  /** The commitment that it is about, with SETTLE_COMMITMENT. */
  commitmentId?: string | undefined;
  /** Who answers for it. There always is one: what is of all of us is of nobody. */
  owner: AskedOf;
  /** Who may do it too. */
  also: readonly AskedOf[];
  since: Instant;
  /** The last day that is in time. */
  until?: CivilDate | undefined;
  /** That day has passed. What a platform is asked is never late: its term only reminds (A8). */
  late: boolean;
  /** The municipality is asked something without a term (A5). */
  withoutTerm: boolean;
}

/** How an ask of the municipality stands by its clock today. */
export function byClock(clock: WaitingClock | undefined, today: CivilDate) {
  const until = clock?.dueOn ?? undefined;
  return {
    ...(until === undefined ? {} : { until }),
    late: until !== undefined && until < today,
    withoutTerm: until === undefined && clock?.suspended !== true,
  };
}

/** How an ask of a platform stands: its day is shown, and nothing is late or lacks a term. */
export function remindedBy(clock: WaitingClock | undefined) {
  const until = clock?.dueOn ?? undefined;
  return { ...(until === undefined ? {} : { until }), late: false, withoutTerm: false };
}

/** Whether this is asked of somebody with these roles, in the first place or beside another. */
export function isAskedOf({ owner, also }: Pick<AdviceAsk, 'owner' | 'also'>, actor: Actor): boolean {
  return [owner, ...also].some((asked) => isAmong(asked, actor));
}

function isAmong(asked: AskedOf, { personId, tenantRoles, trajectoryRoles, platformRoles }: Actor): boolean {
  if (personId === undefined) return false;
  if ('personId' in asked) return asked.personId === personId;
  if ('tenantRole' in asked) return tenantRoles.includes(asked.tenantRole);
  if ('trajectoryId' in asked) {
    return trajectoryRoles.some(
      (held) => held.trajectoryId === asked.trajectoryId && asked.roles.some((role) => role === held.role),
    );
  }
  return platformRoles.some(
    (held) => held.wijkplatformId === asked.wijkplatformId && asked.roles.includes(held.role),
  );
}

/** Whether the overseers see it besides: it is late, or has no term, which nothing else would bring up (A5, K1). */
export const isOverseen = ({ late, withoutTerm }: Pick<AdviceAsk, 'late' | 'withoutTerm'>): boolean =>
  late || withoutTerm;

interface Dated {
  late: boolean;
  until?: CivilDate | null | undefined;
  since?: Instant | null | undefined;
}

/** The order of work: what is late first, then by its last day, then what waits longest. */
export function firstDue(a: Dated, b: Dated): number {
  return keyOf(a).localeCompare(keyOf(b));
}

const keyOf = ({ late, until, since }: Dated): string => `${late ? 0 : 1} ${until ?? '9999'} ${since ?? ''}`;
