// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts, TermClock } from '../../../shared/advice/index.ts';
import { useDraft } from '../../../shared/drafts/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Details, RadioGroup, Section, StatusBadge, tellHere } from '../../../shared/ui/index.ts';
import type { Handling } from '../AdvicePage.tsx';
import { answeringTexts } from '../answering.texts.ts';
import type { ShownCommitment } from '../answering-query.ts';
import { prefixed } from '../prefixed.ts';
import { useAnsweringAct } from '../use-answering-act.ts';
import { handleTexts } from './handle.texts.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { settleCommitmentMutation } from './settle-commitment.ts';

interface SettleProps {
  commitment: ShownCommitment;
  refresh: Handling['refresh'];
}

const empty: { as: 'done' | 'dropped'; account: string } = { as: 'done', account: '' };

/** Says how a promise ended: it was done, or it is dropped with a reason (A10). */
const Settle = ({ commitment, refresh }: SettleProps) => {
  const t = useText(handleTexts);
  const draft = useDraft(`settle.${commitment.id}`, empty);
  const { as, account } = draft.value;
  const sending = useAnsweringAct(settleCommitmentMutation, { account: t('handle.settle.account') });
  const settle = async () => {
    if (!(await sending.submit({ commitment: commitment.id, as, account }))) return;
    draft.discard();
    await refresh();
    tellHere(t('handle.settle.told'));
  };
  return (
    <Details summary={t('handle.settle')}>
      <ReasonForm
        act={prefixed(sending, commitment.id)}
        hint={commitment.what}
        id={`${commitment.id}.account`}
        label={t('handle.settle.account')}
        optional={as === 'done'}
        value={account}
        onChange={(typed) => draft.set((now) => ({ ...now, account: typed }))}
        submit={t('handle.settle')}
        onSubmit={settle}
      >
        <RadioGroup
          name={`${commitment.id}.as`}
          label={t('handle.settle.as')}
          choices={[
            { value: 'done', label: t('handle.settle.done') },
            { value: 'dropped', label: t('handle.settle.dropped'), hint: t('handle.settle.droppedHint') },
          ]}
          value={as}
          onChange={(chosen) => draft.set((now) => ({ ...now, as: chosen }))}
        />
      </ReasonForm>
    </Details>
  );
};

/** What was promised, by whom and by when, and how it ended (A10). */
export const Commitments = ({ advice, refresh }: Handling) => {
  const t = useText(handleTexts);
  const shared = useText(answeringTexts);
  const words = useText(adviceTexts);
  if (advice.commitments.length === 0) return null;
  return (
    <Section title={t('handle.commitments')}>
      <ul className="ss-held">
        {advice.commitments.map((commitment) => {
          const { id, what, state, owner, pointNo, account, clock, viewerMaySettle } = commitment;
          return (
            <li key={id} className="ss-stack">
              <p className="ss-prose">{what}</p>
              <p className="ss-state ss-small ss-subtle">
                {pointNo !== null && shared('answering.point', { no: pointNo })}{' '}
                {t('handle.commitment.by', { name: owner.name ?? shared('answering.nobody') })}
                {state !== 'open' && <StatusBadge>{words(`advice.commitment.${state}`)}</StatusBadge>}
              </p>
              {clock && <TermClock compact clock={clock} />}
              {account && <p className="ss-prose">{account}</p>}
              {viewerMaySettle && state === 'open' && <Settle commitment={commitment} refresh={refresh} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
