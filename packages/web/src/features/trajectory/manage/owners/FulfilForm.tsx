// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import type { SyntheticEvent } from 'react';
import { useDraft } from '../../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../../shared/graphql/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { Button, ButtonRow, ErrorSummary, TextArea } from '../../../../shared/ui/index.ts';
import type { Obligation } from '../managed-query.ts';
import { useManageAct } from '../use-manage-act.ts';
import { AcceptedBy } from './AcceptedBy.tsx';
import { candidatesFor, type Side } from './candidates.ts';
import { fulfilObligationMutation } from './fulfil-obligation.ts';
import type { AtIssue } from './IssuePage.tsx';
import { ownerTexts } from './owners.texts.ts';

interface FulfilFormProps {
  at: AtIssue;
  obligation: Obligation;
  onDone: (code: string) => Promise<void>;
}

interface Typed {
  account: string;
  acceptedBy: Partial<Record<Side, string>>;
}

const sides = ['municipality', 'residents'] as const;

/** Says how an obligation was met and, where it asks for that, who accepted it on either side (C7). */
export const FulfilForm = ({ at, obligation, onDone }: FulfilFormProps) => {
  const { managing, phaseIssue } = at;
  const t = useText(ownerTexts);
  // Several of these forms stand on one page: every control's id begins with the obligation's code.
  const idOf = (field: string) => `${obligation.code}-${field}`;
  const draft = useDraft<Typed>(`${phaseIssue.id}.${obligation.code}`, {
    account: obligation.account ?? '',
    acceptedBy: {},
  });
  const { account, acceptedBy } = draft.value;
  const asksBoth = obligation.proof === 'accepted_by_both';
  const {
    submit,
    busy,
    problem,
    problems: refused,
  } = useManageAct(fulfilObligationMutation, {
    account: t('obligation.account'),
    acceptedByMunicipality: t('obligation.acceptedBy.municipality'),
    acceptedByResidents: t('obligation.acceptedBy.residents'),
  });
  const problems = refused.map(({ at: field, text }) => (field ? { at: idOf(field), text } : { text }));
  const controls = { municipality: 'acceptedByMunicipality', residents: 'acceptedByResidents' } as const;

  const fulfil = async (event: SyntheticEvent) => {
    event.preventDefault();
    const done = await submit({
      phaseIssue: phaseIssue.id,
      obligation: obligation.code,
      account,
      acceptedByMunicipality: acceptedBy.municipality ?? null,
      acceptedByResidents: acceptedBy.residents ?? null,
    });
    if (!done) return;
    draft.discard();
    await onDone(obligation.code);
  };

  return (
    <form className="ss-form" onSubmit={(event) => void fulfil(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      <TextArea
        id={idOf('account')}
        rows={4}
        label={t('obligation.account')}
        error={problemAt(problems, idOf('account'))}
        limit={textLimits.longText}
        value={account}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          draft.set((now) => ({ ...now, account: typed }));
        }}
      />
      {asksBoth &&
        sides.map((side) => (
          <AcceptedBy
            key={side}
            id={idOf(controls[side])}
            side={side}
            candidates={candidatesFor(side, managing.trajectory, phaseIssue.ownership)}
            value={acceptedBy[side]}
            onChange={(party) =>
              draft.set((now) => ({ ...now, acceptedBy: { ...now.acceptedBy, [side]: party } }))
            }
            error={problemAt(problems, idOf(controls[side]))}
          />
        ))}
      <ButtonRow>
        <Button type="submit" variant="secondary" busy={busy}>
          {t('obligation.submit')}
        </Button>
      </ButtonRow>
    </form>
  );
};
