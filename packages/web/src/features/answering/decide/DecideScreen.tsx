// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import { type SyntheticEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useDraft } from '../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  RadioGroup,
  TextArea,
  TextInput,
  tellNextPage,
} from '../../../shared/ui/index.ts';
import { AdvicePage, type Handling } from '../AdvicePage.tsx';
import { answeringTexts } from '../answering.texts.ts';
import { TermFields } from '../TermFields.tsx';
import { noTerm, type TypedTerm, termInput } from '../typed-term.ts';
import { useAnsweringAct, useSentence } from '../use-answering-act.ts';
import { ContestedPoints } from './ContestedPoints.tsx';
import { decideTexts } from './decide.texts.ts';
import { decideContestMutation } from './decide-contest.ts';
import '../answering.css';

interface Decision {
  verdict: 'stands' | 'sent_back' | '';
  reason: string;
  term: TypedTerm;
  dueOn: string;
}
const undecided: Decision = { verdict: '', reason: '', term: noTerm, dueOn: '' };

const DecideForm = ({ advice, refresh }: Handling) => {
  const t = useText(decideTexts);
  const shared = useText(answeringTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const draft = useDraft<Decision>(`decide.${advice.id}.${advice.round}`, undecided);
  const { verdict, reason, term, dueOn } = draft.value;
  const change = (part: Partial<Decision>) => draft.set((now) => ({ ...now, ...part }));
  const [tried, setTried] = useState(false);
  const labels = {
    verdict: t('decide.verdict'),
    reason: t('decide.reason'),
    'term.amount': t('decide.term'),
    term: t('decide.term'),
    dueOn: t('decide.until'),
  };
  const sentence = useSentence(labels);
  const { submit, busy, problem, problems: refused } = useAnsweringAct(decideContestMutation, labels);
  const problems =
    tried && verdict === ''
      ? [sentence({ code: 'CHOICE_MISSING', at: 'verdict' })]
      : refused.map((one) => (one.at === 'term' ? { ...one, at: 'term.amount' } : one));

  const decide = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (verdict === '') return;
    const until =
      verdict === 'sent_back' ? { term: termInput(term), dueOn: dueOn || null } : { term: null, dueOn: null };
    const done = await submit({ advice: advice.id, verdict, reason, ...until });
    if (!done) return;
    draft.discard();
    tellNextPage(t('decide.done'));
    navigate(to('adviceInbox'));
    // Only then: once decided there is nothing to decide here, and the page would say that it does not exist.
    void refresh();
  };

  return (
    <form className="ss-form" onSubmit={(event) => void decide(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      <RadioGroup
        id="verdict"
        name="verdict"
        label={labels.verdict}
        error={problemAt(problems, 'verdict')}
        choices={[
          { value: 'stands', label: t('decide.stands') },
          { value: 'sent_back', label: t('decide.sent_back'), hint: t('decide.sent_backHint') },
        ]}
        value={verdict || undefined}
        onChange={(chosen) => change({ verdict: chosen as Decision['verdict'] })}
      />
      {verdict === 'sent_back' && (
        <fieldset className="ss-field ss-picker">
          <legend>{t('decide.until')}</legend>
          <TermFields
            id="term"
            label={labels.term}
            value={term}
            onChange={(typed) => change({ term: typed })}
            problems={problems}
          />
          <TextInput
            id="dueOn"
            type="date"
            label={t('decide.orDate')}
            error={problemAt(problems, 'dueOn')}
            value={dueOn}
            onChange={(event) => change({ dueOn: event.currentTarget.value })}
          />
        </fieldset>
      )}
      <TextArea
        id="reason"
        label={labels.reason}
        limit={textLimits.reason}
        error={problemAt(problems, 'reason')}
        value={reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {t('decide.submit')}
        </Button>
        <ButtonLink variant="subtle" href={to('handleAdvice')}>
          {shared('answering.cancel')}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
};

/** `.../adviezen/:number/oordeel`: the overseer upholds an answer or sends it back (A9). */
export default function DecideScreen() {
  const t = useText(decideTexts);
  return (
    <AdvicePage
      title={() => t('decide.title')}
      lead={t('decide.lead')}
      may={(advice) => advice.viewerMayDecideContest}
    >
      {(handling) => (
        <div className="ss-stack ss-stack--large">
          <ContestedPoints advice={handling.advice} />
          <DecideForm {...handling} />
        </div>
      )}
    </AdvicePage>
  );
}
