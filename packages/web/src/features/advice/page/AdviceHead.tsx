// SPDX-License-Identifier: EUPL-1.2
import { TermClock } from '../../../shared/advice/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Notice, OwnershipSign, Paragraph, Say } from '../../../shared/ui/index.ts';
import type { ShownAdvice } from './advice-query.ts';
import { pageTexts } from './texts.ts';

/** Where the advice stands, as the key of a sentence. */
export const standOf = ({ state, settled, round, response, withheld, commitments }: ShownAdvice) => {
  if (state === 'open') return round > 1 ? 'again' : 'open';
  if (state !== 'answered') return state;
  // Held back on a ground is said where it would stand; else it was sent and is not public yet (A6).
  if (response === null && !withheld.some(({ part }) => part === 'response')) return 'undisclosed';
  return settled && commitments.length > 0 ? 'settled' : 'answered';
};

/** The forms of say on the trajectory that the advice is on: at most two, each once. */
const saysOf = ({ trajectory }: ShownAdvice) => {
  const chosen = (trajectory?.issues ?? []).flatMap(({ current: { choice, ownership } }) =>
    choice ? [{ form: choice.form, ownership }] : [],
  );
  return [...new Map(chosen.map((one) => [one.form.code, one])).values()].slice(0, 2);
};

/** Above the fold: what is expected, until when, and with how much say (the three signs). */
export const AdviceHead = ({ advice }: { advice: ShownAdvice }) => {
  const t = useText(pageTexts);
  const { state, clock, contests, commitments, withdrawal, suspensionProposal } = advice;
  const open = commitments.filter((commitment) => commitment.state === 'open').length;
  const review = state === 'contested' ? contests.find(({ decision }) => decision === null)?.clock : null;
  return (
    <div className="ss-stack">
      <p className="ss-page__lead">{t(`advicePage.now.${standOf(advice)}`, { open })}</p>
      <TermClock clock={clock} withdrawn={state === 'withdrawn'} />
      {review && <TermClock clock={review} />}
      {withdrawal?.reason && (
        <p className="ss-prose">{t('advicePage.withdrawn.reason', { reason: withdrawal.reason })}</p>
      )}
      {suspensionProposal !== null && (
        <Notice title={t('advicePage.suspension')}>
          <Paragraph>{t('advicePage.suspensionText', { reason: suspensionProposal })}</Paragraph>
        </Notice>
      )}
      {saysOf(advice).map(({ form, ownership }) => (
        <div key={form.code} className="ss-signs">
          <Say say={form.say} form={form.name} />
          <OwnershipSign
            ownership={ownership?.ownership ?? form.ownership}
            owners={ownership?.owners.flatMap(({ party }) => (party.name === null ? [] : [party.name])) ?? []}
          />
        </div>
      ))}
    </div>
  );
};
