// SPDX-License-Identifier: EUPL-1.2
import {
  checkText,
  isBlank,
  type NeighbourhoodId,
  type Refusal,
  refusal,
  textLimits,
  textRefusalCodes,
} from '../kernel/index.ts';
import { currentMembers, type Wijkplatform } from './wijkplatform.ts';

/** Nothing changes any more in a platform that ended. */
export function checkNotEnded({ endedAt }: Pick<Wijkplatform, 'endedAt'>): Refusal<'PLATFORM_ENDED'>[] {
  return endedAt === undefined ? [] : [refusal('PLATFORM_ENDED', 'P1')];
}

/** What a platform says of itself (P1). */
export interface PlatformDescription {
  name: string;
  about: string;
  email?: string | undefined;
  neighbourhoodIds: readonly NeighbourhoodId[];
}

export const descriptionRefusalCodes = [...textRefusalCodes, 'EMAIL_INVALID', 'AREA_MISSING'] as const;

/** P1: a platform has a name and an area; the rest is its own to tell or not. */
export function checkDescription({
  name,
  about,
  email,
  neighbourhoodIds,
}: PlatformDescription): Refusal<(typeof descriptionRefusalCodes)[number]>[] {
  return [
    ...checkText(name, { at: 'name', max: textLimits.title, rule: 'P1' }),
    ...checkText(about, { at: 'about', max: textLimits.reason, required: false, rule: 'P1' }),
    ...checkEmail(email ?? ''),
    ...(neighbourhoodIds.length === 0 ? [refusal('AREA_MISSING', 'P1', { at: 'neighbourhoodIds' })] : []),
  ];
}

// The longest address that mail carries; whether it arrives only sending tells.
const longestEmail = 320;
const emailShape = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;

function checkEmail(email: string): Refusal<(typeof descriptionRefusalCodes)[number]>[] {
  if (isBlank(email)) return [];
  const text = checkText(email, { at: 'email', max: longestEmail, rule: 'P1' });
  const shaped = text.length > 0 || emailShape.test(email.trim());
  return shaped ? text : [refusal('EMAIL_INVALID', 'P1', { at: 'email' })];
}

/** P1: somebody can always speak for the platform: whoever leaves is not its only coordinator. */
export function checkCoordinatorRemains(
  platform: Wijkplatform,
  leaving: string,
): Refusal<'LAST_COORDINATOR'>[] {
  const coordinators = currentMembers(platform).filter(({ role }) => role === 'coordinator');
  const last = coordinators.length === 1 && coordinators[0]?.memberId === leaving;
  return last ? [refusal('LAST_COORDINATOR', 'P1')] : [];
}

/** P1: who joins a platform acts for it, and so has to be able to sign in at this municipality. */
export function checkAccount(hasAccount: boolean, at: string): Refusal<'PERSON_WITHOUT_ACCOUNT'>[] {
  return hasAccount ? [] : [refusal('PERSON_WITHOUT_ACCOUNT', 'P1', { at })];
}
