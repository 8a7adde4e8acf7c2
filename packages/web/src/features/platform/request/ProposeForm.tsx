// SPDX-License-Identifier: EUPL-1.2
import { type Signer, signers } from '@samenspel/domain/advice';
import { textLimits } from '@samenspel/domain/kernel';
import { type TermUnit, termUnits } from '@samenspel/domain/terms';
import { type SyntheticEvent, useState } from 'react';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { useDraft } from '../../../shared/drafts/index.ts';
import { momentInWords } from '../../../shared/formats/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ErrorSummary,
  RadioGroup,
  Select,
  TextArea,
  TextInput,
  tellHere,
} from '../../../shared/ui/index.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import type { TalkSide } from './FollowUpTalk.tsx';
import { proposeFollowUp } from './follow-up-acts.ts';
import type { ShownProposal } from './follow-up-fragment.ts';
import { contentOf, type TypedProposal, typedFrom, type When } from './proposal.ts';
import { talkTexts } from './request.texts.ts';

interface ProposeFormProps {
  side: TalkSide;
  /** The agreement that is talked about, and the last proposal for it. */
  followUp?: string;
  last?: ShownProposal;
  /** Opens a new one: for which platform, and on what. */
  opens?: { wijkplatform: string; trajectory: string | null; subject: string };
}

/** A proposal for the agreement on what follows (A3): the first one, or another than the one that stands. */
export const ProposeForm = ({ side, followUp, last, opens }: ProposeFormProps) => {
  const t = useText(talkTexts);
  const a = useText(adviceTexts);
  const language = useLanguage();
  const name = followUp ? `proposal.${followUp}.${last?.no}.${side}` : `proposal.${opens?.wijkplatform}`;
  const draft = useDraft<TypedProposal>(name, typedFrom(last, opens?.subject));
  const typed = draft.value;
  const [tried, setTried] = useState(false);
  const labels = {
    subject: t('talk.subject'),
    whatHappens: t('talk.whatHappens.ask'),
    decider: t('talk.decider.ask'),
    signer: t('talk.signer.ask'),
    signerName: t('talk.signerName'),
    term: t('talk.amount'),
    dueOn: t('talk.dueOn'),
  };
  const { submit, busy, problem, problems: refused } = usePlatformAct(proposeFollowUp, labels);
  const unchosen = (['decider', 'signer'] as const)
    .filter((at) => typed[at] === '')
    .map((at) => ({ at, text: t('talk.choose.problem', { field: labels[at] }) }));
  // Several of these forms can stand on one page.
  const idOf = (at: string) => (followUp ? `${followUp}.${at}` : at);
  const problems = (tried && unchosen.length > 0 ? unchosen : refused).map(({ at, text }) =>
    at ? { at: idOf(at), text } : { text },
  );
  const change = (part: Partial<TypedProposal>) => draft.set((now) => ({ ...now, ...part }));

  const propose = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    const content = contentOf(typed);
    if (!content) return;
    const { subject } = typed;
    const done = await submit({
      side,
      ...content,
      ...(followUp
        ? { followUp }
        : { wijkplatform: opens?.wijkplatform ?? null, trajectory: opens?.trajectory ?? null, subject }),
    });
    if (!done) return;
    draft.set(typedFrom(undefined, opens?.subject));
    draft.discard();
    setTried(false);
    tellHere(t('talk.proposed'));
  };

  const chosenBy = (at: 'decider' | 'signer') => (
    <Select
      id={idOf(at)}
      label={labels[at]}
      empty={t('talk.choose')}
      error={problemAt(problems, idOf(at))}
      options={signers.map((value) => ({ value, label: a(`advice.signer.${value}`) }))}
      value={typed[at]}
      onChange={(event) => change({ [at]: event.currentTarget.value as Signer | '' })}
    />
  );
  return (
    <form className="ss-form" onSubmit={(event) => void propose(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      {opens && (
        <TextInput
          id={idOf('subject')}
          label={labels.subject}
          maxLength={textLimits.title}
          error={problemAt(problems, idOf('subject'))}
          value={typed.subject}
          onChange={(event) => change({ subject: event.currentTarget.value })}
        />
      )}
      <TextArea
        id={idOf('whatHappens')}
        label={labels.whatHappens}
        hint={t('talk.whatHappens.hint')}
        limit={textLimits.reason}
        rows={3}
        error={problemAt(problems, idOf('whatHappens'))}
        value={typed.whatHappens}
        onChange={(event) => change({ whatHappens: event.currentTarget.value })}
      />
      {chosenBy('decider')}
      {chosenBy('signer')}
      <TextInput
        id={idOf('signerName')}
        label={labels.signerName}
        optional
        maxLength={textLimits.title}
        error={problemAt(problems, idOf('signerName'))}
        value={typed.signerName}
        onChange={(event) => change({ signerName: event.currentTarget.value })}
      />
      <RadioGroup<When>
        id={idOf('when')}
        name={idOf('when')}
        label={t('talk.when.ask')}
        choices={[
          { value: 'rule', label: t('talk.when.byRule') },
          { value: 'term', label: t('talk.when.within') },
          { value: 'date', label: t('talk.when.on') },
        ]}
        value={typed.when}
        onChange={(when) => change({ when })}
      />
      {typed.when === 'term' && (
        <div className="ss-platform-term">
          <TextInput
            id={idOf('term')}
            inputMode="numeric"
            label={labels.term}
            error={problemAt(problems, idOf('term'))}
            value={typed.amount}
            onChange={(event) => change({ amount: event.currentTarget.value })}
          />
          <Select
            label={t('talk.unit')}
            options={termUnits.map((value) => ({ value, label: t(`talk.unit.${value}`) }))}
            value={typed.unit}
            onChange={(event) => change({ unit: event.currentTarget.value as TermUnit })}
          />
        </div>
      )}
      {typed.when === 'date' && (
        <TextInput
          id={idOf('dueOn')}
          type="date"
          label={labels.dueOn}
          error={problemAt(problems, idOf('dueOn'))}
          value={typed.dueOn}
          onChange={(event) => change({ dueOn: event.currentTarget.value })}
        />
      )}
      <p className="ss-field__hint" role="status">
        {draft.savedAt && t('talk.kept', { moment: momentInWords(draft.savedAt, language) })}
      </p>
      <div className="ss-buttons">
        <Button type="submit" variant="secondary" busy={busy}>
          {t('talk.propose')}
        </Button>
      </div>
    </form>
  );
};
