// SPDX-License-Identifier: EUPL-1.2
import {
  event,
  type Instant,
  type MemberId,
  type NeighbourhoodId,
  type Outcome,
  type PersonId,
  type Refusal,
  refusal,
  tidyText,
  unlessRefused,
  type WijkplatformId,
} from '../kernel/index.ts';
import { checkAccount, checkDescription, descriptionRefusalCodes } from './checks.ts';
import type { MemberJoined, WijkplatformRegistered } from './events.ts';

export interface RegisterWijkplatform {
  wijkplatformId: WijkplatformId;
  /** For addresses: small letters, digits and single hyphens, at most 60. */
  code: string;
  name: string;
  neighbourhoodIds: readonly NeighbourhoodId[];
  firstCoordinator: { memberId: MemberId; personId: PersonId };
}

export const registerWijkplatformRefusalCodes = [
  ...descriptionRefusalCodes,
  'CODE_INVALID',
  'CODE_TAKEN',
  'PERSON_WITHOUT_ACCOUNT',
] as const;
export type RegisterWijkplatformRefusalCode = (typeof registerWijkplatformRefusalCodes)[number];

const codeShape = /^[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,59}$/;

/**
 * Registers a wijkplatform with its first coordinator, who does the rest (P1). `codeTaken`: another one has the code;
 * `hasAccount`: the coordinator can sign in here.
 */
export function registerWijkplatform(
  command: RegisterWijkplatform,
  { codeTaken, hasAccount }: { codeTaken: boolean; hasAccount: boolean },
  now: Instant,
): Outcome<WijkplatformRegistered | MemberJoined, Refusal<RegisterWijkplatformRefusalCode>> {
  const { wijkplatformId, code, name, firstCoordinator } = command;
  const refusals: Refusal<RegisterWijkplatformRefusalCode>[] = checkDescription({ ...command, about: '' });
  const details = { code };
  if (!codeShape.test(code)) refusals.push(refusal('CODE_INVALID', 'P1', { at: 'code', details }));
  else if (codeTaken) refusals.push(refusal('CODE_TAKEN', 'P1', { at: 'code', details }));
  refusals.push(...checkAccount(hasAccount, 'firstCoordinator'));
  const neighbourhoodIds = [...new Set(command.neighbourhoodIds)];
  return unlessRefused(refusals, () => [
    event(
      'WijkplatformRegistered',
      { wijkplatformId, code, neighbourhoodIds, registeredAt: now },
      { name: tidyText(name) },
    ),
    event('MemberJoined', { ...firstCoordinator, role: 'coordinator' as const, since: now }, {}),
  ]);
}
