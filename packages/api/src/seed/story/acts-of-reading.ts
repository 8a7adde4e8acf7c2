// SPDX-License-Identifier: EUPL-1.2
import { abandonReading } from '../../compass/abandon-reading.ts';
import { addParticipant } from '../../compass/add-participant.ts';
import { agreeAnswer } from '../../compass/agree-answer.ts';
import { completeReading } from '../../compass/complete-reading.ts';
import { giveAnswer } from '../../compass/give-answer.ts';
import { startReading } from '../../compass/start-reading.ts';
import { type Act, type Doing, done } from './act.ts';
import { participantOf } from './places.store.ts';
import type { ReadingStory, Said, Spoken } from './story.ts';

/** What happened in a reading: who sat down, what each answered, what the table agreed on, how it ended. */
export function actsOfReading(key: string, issue: string, story: ReadingStory, guide: string): Act[] {
  const { day, completed, abandoned } = story;
  const reading = ({ ids }: Doing) => ids.get('reading', key);
  const act = (what: string, run: Act['run'], on = day, by = guide): Act => ({
    ...{ key: `${key} ${what}`, day: on, by, run },
  });
  const start = act('started', async ({ ctx, once, ids }) => {
    const { readingId } = await done(
      startReading(ctx, { ...once, phaseIssue: ids.get('phaseIssue', issue) }),
    );
    ids.set('reading', key, readingId);
  });
  return [
    start,
    ...sittingDown(story).map(({ who, side, name }) =>
      act(`${who} sits down`, async (doing) => {
        const party = name === undefined ? { party: doing.ids.get('party', who) } : { name };
        await done(addParticipant(doing.ctx, { ...doing.once, reading: reading(doing), side, ...party }));
      }),
    ),
    ...questionsOf(story).flatMap((question) => [
      ...(story.own ?? []).flatMap(({ who, said }) => {
        const answers = answersTo(said[question]);
        if (answers.length === 0) return [];
        return act(`${who} on ${question}`, async (doing) => {
          const { ctx, once, ids } = doing;
          const participant = await participantOf(ctx, reading(doing), ids.get('party', who));
          await done(giveAnswer(ctx, { ...once, reading: reading(doing), participant, question, answers }));
        });
      }),
      ...(story.agreed[question] === undefined
        ? []
        : [
            act(question, async (doing) => {
              const input = { reading: reading(doing), question, answers: answersTo(story.agreed[question]) };
              await done(agreeAnswer(doing.ctx, { ...doing.once, ...input }));
            }),
          ]),
    ]),
    ...(completed === undefined
      ? []
      : [
          act(
            'completed',
            async (doing) => {
              const why = story.withoutResidents;
              const input = {
                reading: reading(doing),
                ...(why === undefined ? {} : { withoutResidentsReason: why }),
              };
              await done(completeReading(doing.ctx, { ...doing.once, ...input }));
            },
            completed,
          ),
        ]),
    ...(abandoned === undefined
      ? []
      : [
          act(
            'abandoned',
            async (doing) => {
              const { reason } = abandoned;
              await done(abandonReading(doing.ctx, { ...doing.once, reading: reading(doing), reason }));
            },
            abandoned.day,
          ),
        ]),
  ];
}

type Seat = { who: string; side: 'municipality' | 'residents'; name?: string };

/** Everybody but the guide, who sits there already. */
function sittingDown({ municipality = [], residents, residentNames = [] }: ReadingStory): Seat[] {
  return [
    ...municipality.map((who) => ({ who, side: 'municipality' as const })),
    ...residents.map((who) => ({ who, side: 'residents' as const })),
    ...residentNames.map((name) => ({ who: name, side: 'residents' as const, name })),
  ];
}

/** The questions in the order in which they were asked: those agreed on, and those still being talked about. */
function questionsOf({ agreed, own = [] }: ReadingStory): string[] {
  return [...new Set([agreed, ...own.map(({ said }) => said)].flatMap((spoken) => Object.keys(spoken)))];
}

function answersTo(spoken: Spoken[string] | undefined) {
  if (spoken === undefined) return [];
  const parts = isSaid(spoken) ? [['', spoken] as const] : Object.entries(spoken);
  return parts.map(([part, [answer, reason]]) => ({ part, answer, reason, expectedRevision: 0 }));
}

const isSaid = (spoken: Spoken[string]): spoken is Said => Array.isArray(spoken);
