// SPDX-License-Identifier: EUPL-1.2
import { type Answer, type CompassDefinition, utrechtCompass } from '@samenspel/domain/compass';
import type { ShownReading } from '../features/compass/reading/reading-query.ts';

type Agreed = ShownReading['agreedAnswers'][number];
type Given = ShownReading['participantAnswers'][number];
type Seat = ShownReading['participants'][number];

export const agreed = (question: string, part: string, answer: Answer, revision = 1): Agreed => ({
  id: `${question}-${part}`,
  question,
  part,
  answer,
  reason: `Daarom ${answer === 'yes' ? 'wel' : 'niet'}.`,
  revision,
  at: '2026-05-11T09:00:00Z',
});

export const seat = (id: string, side: Seat['side'], name: string | null = id): Seat => ({
  id,
  side,
  mine: false,
  party: { __typename: 'Person', id: `party-${id}`, kind: 'person', name } as Seat['party'],
});

export const given = (who: Seat, question: string, part: string, answer: Answer, reason: string): Given => ({
  ...agreed(question, part, answer),
  id: `${who.id}-${question}-${part}`,
  reason,
  participant: who,
});

export interface ReadingInWords {
  agreed?: Agreed[];
  given?: Given[];
  seats?: Seat[];
  definition?: CompassDefinition;
  more?: Partial<ShownReading>;
}

/** A reading as the API gives it to a screen: open, of Utrecht's compass, seen by the guide. */
export const aShownReading = ({
  agreed: agreedAnswers = [],
  given: participantAnswers = [],
  seats = [],
  definition = utrechtCompass,
  more = {},
}: ReadingInWords): ShownReading => ({
  id: 'reading-1',
  ordinal: 1,
  status: 'open',
  version: 1,
  startedAt: '2026-05-11T09:00:00Z',
  completedAt: null,
  withoutResidentsReason: null,
  guide: { id: 'guide', name: 'Noor Terhorst' },
  compassVersion: { id: 'version', number: '1.0', provenance: 'reconstructed', definition },
  phaseIssue: {
    id: 'phase-issue',
    viewerMayChooseForm: true,
    exploration: { id: 'exploration', status: 'completed' },
    choice: null,
    phase: { id: 'phase', ordinal: 1, title: 'Plan maken', status: 'planned' },
    issue: { id: 'issue', ordinal: 1, question: 'Welke bomen komen er in onze straat?' },
  },
  participants: seats,
  agreedAnswers,
  participantAnswers,
  steps: [],
  outcome: null,
  viewerParticipant: null,
  viewerMayAbandonReading: true,
  viewerMayAddParticipant: true,
  viewerMayAgreeAnswer: true,
  viewerMayCompleteReading: true,
  viewerMayGiveAnswer: false,
  viewerMayGiveAnswerOnBehalf: true,
  ...more,
});
