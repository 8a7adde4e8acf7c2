// SPDX-License-Identifier: EUPL-1.2
import { ProblemNotice, useFormAct } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, Notice, Paragraph, Section, VisuallyHidden } from '../../../shared/ui/index.ts';
import { AddParticipant, type Expected } from './AddParticipant.tsx';
import type { ShownParticipant, ShownReading } from './reading-query.ts';
import { removeParticipant, removeParticipantRefusals } from './remove-participant.ts';
import { useNameOf } from './use-name-of.ts';
import { readingTexts } from './wizard-words.ts';

export interface TableSideProps {
  reading: ShownReading;
  side: 'municipality' | 'residents';
  expected: readonly Expected[];
}

const Seat = ({ reading, participant }: { reading: ShownReading; participant: ShownParticipant }) => {
  const t = useText(readingTexts);
  const nameOf = useNameOf();
  const { submit, busy, problem, problems } = useFormAct(removeParticipant, ({ code }) => ({
    text: t(removeParticipantRefusals[code]),
  }));
  const remove = () => submit({ reading: reading.id, participant: participant.id });
  return (
    <li>
      <span className="ss-seats__who">
        {nameOf(participant)}
        {participant.mine && ` (${t('reading.you')})`}
      </span>
      {reading.viewerMayAddParticipant && reading.status === 'open' && (
        <Button variant="subtle" small busy={busy} onClick={() => void remove()}>
          {t('reading.remove')}
          <VisuallyHidden>: {nameOf(participant)}</VisuallyHidden>
        </Button>
      )}
      {problems.map(({ text }) => (
        <Notice key={text} kind="error" live title={text} />
      ))}
      <ProblemNotice problem={problem} />
    </li>
  );
};

/** Who sits at one side of the table, and who may still join. */
export const TableSide = ({ reading, side, expected }: TableSideProps) => {
  const t = useText(readingTexts);
  const here = reading.participants.filter((participant) => participant.side === side);
  return (
    <Section title={t(`reading.side.${side}`)} level={3}>
      {here.length === 0 ? (
        <Paragraph subtle>{t(`reading.side.none.${side}`)}</Paragraph>
      ) : (
        <ul className="ss-seats">
          {here.map((participant) => (
            <Seat key={participant.id} reading={reading} participant={participant} />
          ))}
        </ul>
      )}
      {reading.viewerMayAddParticipant && reading.status === 'open' && (
        <AddParticipant reading={reading} side={side} expected={expected} />
      )}
    </Section>
  );
};
