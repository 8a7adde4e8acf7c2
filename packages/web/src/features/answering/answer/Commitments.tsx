// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import { problemAt } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  type FieldProblem,
  type Option,
  Section,
  Select,
  TextArea,
  TextInput,
} from '../../../shared/ui/index.ts';
import type { Handling } from '../AdvicePage.tsx';
import { answeringTexts } from '../answering.texts.ts';
import { answerTexts } from './answer.texts.ts';
import { noCommitment, readCommitments, type TypedCommitment, writeCommitments } from './commitments.ts';
import { ownersOf } from './owners-of.ts';
import { Parted } from './Parted.tsx';
import type { AnswerAtHand } from './use-answer.ts';

interface CommitmentsProps {
  handling: Handling;
  answer: AnswerAtHand;
  problems: readonly FieldProblem[];
}

/** What the answer promises: what, by whom, by when, and to which point it belongs (A10). */
export const Commitments = ({ handling, answer, problems }: CommitmentsProps) => {
  const t = useText(answerTexts);
  const shared = useText(answeringTexts);
  const { advice } = handling;
  const rows = readCommitments(answer.text('commitments'));
  const write = (next: readonly TypedCommitment[]) => answer.write('commitments', writeCommitments(next));
  const change = (index: number, part: Partial<TypedCommitment>) =>
    write(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const add = () => {
    write([...rows, noCommitment]);
    setTimeout(() => document.getElementById(`commitments.${rows.length}.what`)?.focus());
  };
  const remove = (index: number) => {
    write(rows.filter((_, at) => at !== index));
    setTimeout(() => document.getElementById('commitments')?.focus());
  };
  const points: Option[] = advice.current.points.map(({ no }) => ({
    value: String(no),
    label: shared('answering.point', { no }),
  }));
  return (
    <Section title={t('answer.commitments')}>
      <p className="ss-field__hint">
        {t(answer.corrects ? 'answer.commitments.stand' : 'answer.commitments.hint')}
      </p>
      <Parted answer={answer} name="commitments" by={advice.responseDraft?.savedBy.name}>
        {readCommitments(answer.record.commitments ?? '')
          .map(({ what }) => what)
          .join('\n') || t('answer.parted.empty')}
      </Parted>
      <ul className="ss-answer__rows">
        {rows.map((row, index) => {
          const at = `commitments.${index}`;
          const owners = ownersOf(handling, row);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own, and are controlled
            <li key={index}>
              <TextArea
                id={`${at}.what`}
                rows={2}
                label={t('answer.commitment.what')}
                limit={textLimits.reason}
                error={problemAt(problems, `${at}.what`)}
                value={row.what}
                onChange={(event) => change(index, { what: event.currentTarget.value })}
              />
              <div className="ss-side-by-side">
                <Select
                  id={`${at}.ownerId`}
                  label={t('answer.commitment.owner')}
                  error={problemAt(problems, `${at}.ownerId`)}
                  empty={t('answer.choose')}
                  options={owners}
                  value={row.ownerId}
                  onChange={(event) => {
                    const ownerId = event.currentTarget.value;
                    const ownerName = owners.find(({ value }) => value === ownerId)?.label ?? '';
                    change(index, { ownerId, ownerName });
                  }}
                />
                <TextInput
                  id={`${at}.dueOn`}
                  type="date"
                  label={t('answer.commitment.dueOn')}
                  error={problemAt(problems, `${at}.dueOn`)}
                  value={row.dueOn}
                  onChange={(event) => change(index, { dueOn: event.currentTarget.value })}
                />
                <Select
                  id={`${at}.pointNo`}
                  label={t('answer.commitment.point')}
                  error={problemAt(problems, `${at}.pointNo`)}
                  empty={t('answer.commitment.wholeAdvice')}
                  options={points}
                  value={row.pointNo === 0 ? '' : String(row.pointNo)}
                  onChange={(event) => change(index, { pointNo: Number(event.currentTarget.value) })}
                />
              </div>
              <div>
                <Button variant="subtle" small onClick={() => remove(index)}>
                  {t('answer.commitment.remove', { no: index + 1 })}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <div>
        <Button id="commitments" variant="secondary" small onClick={add}>
          {t('answer.commitment.add')}
        </Button>
      </div>
    </Section>
  );
};
