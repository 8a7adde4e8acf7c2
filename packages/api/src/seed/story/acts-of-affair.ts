// SPDX-License-Identifier: EUPL-1.2
import type { Act } from './act.ts';
import { actsOfAdvice } from './acts-of-advice.ts';
import { actsOfAgreement } from './acts-of-agreement.ts';
import { actsOfDraft } from './acts-of-draft.ts';
import { actsOfInformation } from './acts-of-information.ts';
import { actsOfRequest } from './acts-of-request.ts';
import type { AffairStory } from './affair.ts';

/** Everything that happened on one subject between a platform and the municipality, in the order in which it happened. */
export function actsOfAffair(affair: AffairStory): Act[] {
  const acts = [
    ...actsOfRequest(affair),
    ...actsOfAgreement(affair),
    ...actsOfInformation(affair),
    ...actsOfAdvice(affair),
    ...actsOfDraft(affair),
  ];
  return acts.sort((a, b) => a.day - b.day);
}
