// SPDX-License-Identifier: EUPL-1.2
import {
  type Answer,
  evolveReading,
  partCodes,
  questionOf,
  type Reading,
  type ReadingEvent,
  type Side,
  utrechtCompass,
} from '../compass/index.ts';
import { event } from '../kernel/index.ts';
import { at } from './a-trajectory.ts';

/**
 * A reading of Utrecht's compass in words: `aReading().with('unit-1', 'municipality').agreed('decision', 'yes')`. A compound
 * question gets the same answer to each of its parts. A participant's id is that of the party.
 */
export class ReadingInWords {
  readonly events: readonly ReadingEvent[];
  readonly state: Reading;

  private constructor(events: readonly ReadingEvent[], state: Reading) {
    this.events = events;
    this.state = state;
  }

  static started(): ReadingInWords {
    const data = {
      readingId: 'reading-1',
      phaseIssueId: 'issue-1-in-phase-1',
      ordinal: 1,
      compassVersionId: 'utrecht-1.0',
      guideId: 'guide-1',
      startedAt: at(4),
    };
    const begin = event('ReadingStarted', data, {});
    return new ReadingInWords([begin], evolveReading(undefined, begin));
  }

  /** After these events. */
  after(...events: ReadingEvent[]): ReadingInWords {
    return new ReadingInWords([...this.events, ...events], events.reduce<Reading>(evolveReading, this.state));
  }

  with(partyId: string, side: Side): ReadingInWords {
    const data = { readingId: this.state.id, participantId: partyId, partyId, side };
    return this.after(event('ParticipantAdded', data, {}));
  }

  without(participantId: string): ReadingInWords {
    const data = { readingId: this.state.id, participantId, removedAt: at(5) };
    return this.after(event('ParticipantRemoved', data, {}));
  }

  /** Both sides sit at the table. */
  withBothSides(): ReadingInWords {
    return this.with('unit-1', 'municipality').with('neighbours', 'residents');
  }

  agreed(question: string, answer: Answer, reason = 'We looked into it'): ReadingInWords {
    return partCodes(questionOf(utrechtCompass, question)).reduce<ReadingInWords>((reading, part) => {
      const standing = reading.state.agreed.find((a) => a.question === question && a.part === part);
      const data = {
        readingId: this.state.id,
        question,
        part,
        answer,
        revision: (standing?.revision ?? 0) + 1,
      };
      return reading.after(event('AnswerAgreed', data, { reason }));
    }, this);
  }

  /** The table agreed on the shortest way to Gemeente aan zet. */
  agreedToTheEnd(): ReadingInWords {
    return this.agreed('decision', 'yes').agreed('explore', 'no');
  }

  given(
    participantId: string,
    question: string,
    answer: Answer,
    part = '',
    reason = 'I think so',
  ): ReadingInWords {
    const data = { readingId: this.state.id, participantId, question, part, answer, revision: 1 };
    return this.after(event('AnswerGiven', data, { reason }));
  }

  abandoned(): ReadingInWords {
    const { id: readingId, phaseIssueId } = this.state;
    return this.after(
      event('ReadingAbandoned', { readingId, phaseIssueId, abandonedAt: at(6) }, { reason: 'Rain' }),
    );
  }
}

/** A reading that was just started, with nobody at the table. */
export function aReading(): ReadingInWords {
  return ReadingInWords.started();
}
