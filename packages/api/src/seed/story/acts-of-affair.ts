// SPDX-License-Identifier: EUPL-1.2
import { writeNote } from '../../wijkplatform/platform-notes.ts';
import { type Act, done } from './act.ts';
import { actsOfAdvice } from './acts-of-advice.ts';
import { actsOfAgreement } from './acts-of-agreement.ts';
import { actsOfDraft } from './acts-of-draft.ts';
import { actsOfInformation } from './acts-of-information.ts';
import { actsOfRequest } from './acts-of-request.ts';
import type { AffairStory, NoteStory } from './affair.ts';

/** Everything that happened on one subject between a platform and the municipality, in the order in which it happened. */
export function actsOfAffair(affair: AffairStory): Act[] {
  const acts = [
    ...actsOfRequest(affair),
    ...actsOfAgreement(affair),
    ...actsOfInformation(affair),
    ...actsOfAdvice(affair),
    ...actsOfDraft(affair),
    ...(affair.notes ?? []).map((note, i) => writing(affair, note, i + 1)),
  ];
  return acts.sort((a, b) => a.day - b.day);
}

function writing({ key, platform }: AffairStory, note: NoteStory, no: number): Act {
  const { day, by, body } = note;
  return {
    ...{ key: `${key} note ${no}`, day, by },
    run: async ({ ctx, once, ids }) => {
      await done(writeNote(ctx, { ...once, wijkplatform: ids.get('wijkplatform', platform), body }));
    },
  };
}
