// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts, TermClock } from '../../../shared/advice/index.ts';
import { dateInWords } from '../../../shared/formats/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { EmptyState, Heading, Link, Section, StatusBadge, type Tone } from '../../../shared/ui/index.ts';
import type { ShownAdvice, ShownCommitment } from './advice-query.ts';
import { moreTexts } from './more.texts.ts';
import { numbered } from './numbered.ts';
import { Withheld } from './Withheld.tsx';

const tones: Record<ShownCommitment['state'], Tone> = {
  open: 'neutral',
  done: 'positive',
  dropped: 'warning',
};

const Commitment = ({ no, commitment }: { no: number; commitment: ShownCommitment }) => {
  const t = useText(moreTexts);
  const a = useText(adviceTexts);
  const language = useLanguage();
  const { what, owner, state, clock, dueOn, account, pointNo } = commitment;
  return (
    <article className="ss-panel ss-stack" id={`commitment-${no}`}>
      <div className="ss-state">
        <Heading level={3}>{t('adviceMore.commitment.no', { no })}</Heading>
        <StatusBadge tone={tones[state]}>{a(`advice.commitment.${state}`)}</StatusBadge>
      </div>
      <p className="ss-prose">{what}</p>
      <p>{t('adviceMore.commitment.owner', { name: owner.name ?? t('adviceMore.commitment.unnamed') })}</p>
      {clock ? (
        <TermClock compact clock={clock} withdrawn={state === 'dropped'} />
      ) : (
        <p>{t('adviceMore.commitment.due', { date: dateInWords(dueOn, language) })}</p>
      )}
      {account && <p className="ss-prose">{t('adviceMore.commitment.account', { account })}</p>}
      {pointNo !== null && (
        <p>
          <Link href={`#point-${pointNo}`}>{t('adviceMore.commitment.point', { no: pointNo })}</Link>
        </p>
      )}
    </article>
  );
};

/** What the municipality promised with its answer, until it is done or dropped with a reason (A10). */
export const Commitments = ({ advice }: { advice: ShownAdvice }) => {
  const t = useText(moreTexts);
  const { commitments, response, withheld } = advice;
  const isWithheld = withheld.some(({ part }) => part === 'commitments');
  if (commitments.length === 0 && response === null && !isWithheld) return null;
  return (
    <Section title={t('adviceMore.commitments')}>
      <Withheld advice={advice} part="commitments" />
      {commitments.length === 0 && !isWithheld && (
        <EmptyState title={t('adviceMore.commitments.none')}>
          {t('adviceMore.commitments.noneText')}
        </EmptyState>
      )}
      {numbered(commitments).map(({ no, commitment }) => (
        <Commitment key={commitment.id} no={no} commitment={commitment} />
      ))}
    </Section>
  );
};
