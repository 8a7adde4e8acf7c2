// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useDraft } from '../../../shared/drafts/index.ts';
import { useFormAct } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import {
  type Crumb,
  type FieldProblem,
  markNavigation,
  Page,
  tellNextPage,
} from '../../../shared/ui/index.ts';
import { noOwners, ownersFitting } from '../owners/owners-filled-in.ts';
import { candidatesOn } from '../owners/parties.ts';
import { CheckChoice } from './CheckChoice.tsx';
import { chooseForm, chooseFormRefusals } from './choose-form.ts';
import { FormFields } from './FormFields.tsx';
import { chosenWith, type FilledIn, wrongIn } from './filled-in.ts';
import type { FormIssue, FormPhaseIssue, FormReading, FormTrajectory } from './form-query.ts';
import { formTexts } from './texts.ts';

export interface ChooseFormProps {
  trajectory: FormTrajectory;
  issue: FormIssue;
  place: FormPhaseIssue;
  reading: FormReading;
  /** The code of the form that the compass came to. */
  outcome: string;
  breadcrumbs: Crumb[];
  kicker: string;
}

/** Two pages: what is chosen and who does what, and a check of what becomes public. */
export const ChooseForm = ({
  trajectory,
  issue,
  place,
  reading,
  outcome,
  breadcrumbs,
  kicker,
}: ChooseFormProps) => {
  const t = useText(formTexts);
  const to = useHref();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const checking = new URLSearchParams(useSearch()).has('check');
  const phase = String(place.phase.ordinal);
  const held = place.ownership?.owners ?? [];
  const heldOn = (side: 'municipality' | 'residents') =>
    held.filter((owner) => owner.side === side).map(({ party }) => party.id);
  const draft = useDraft<FilledIn>(`form.${place.id}.${reading.id}`, {
    form: outcome,
    supporting: [],
    reason: '',
    owners: { ...noOwners, municipality: heldOn('municipality'), residents: heldOn('residents') },
  });
  const [wrong, setWrong] = useState<readonly FieldProblem[]>([]);
  const act = useFormAct(chooseForm, ({ code, at }) => ({
    text: t(chooseFormRefusals[code]),
    ...(at !== null && { at }),
  }));
  const { definition } = reading.compassVersion;
  const chosen = chosenWith(definition, outcome, draft.value, language);
  if (!chosen) return null;
  const candidates = candidatesOn(trajectory, [...reading.participants, ...held]);

  const go = (check: boolean) => {
    markNavigation();
    navigate(to('form', {}, { phase, check: check ? '1' : undefined }));
    scrollTo(0, 0);
  };
  const toCheck = () => {
    const found = wrongIn(chosen).map(({ at, code }) => ({ at, text: t(chooseFormRefusals[code]) }));
    setWrong(found);
    if (found.length === 0) go(true);
  };
  const choose = async () => {
    const done = await act.submit({
      phaseIssue: place.id,
      reading: reading.id,
      form: chosen.form,
      supportingForms: chosen.supporting,
      municipalityRole: chosen.municipalityRole,
      residentsRole: chosen.residentsRole,
      reason: chosen.reason || null,
      ...ownersFitting(chosen.owners, chosen.main.ownership),
    });
    if (!done) return;
    draft.discard();
    tellNextPage(t('form.done'));
    navigate(to('issue', {}, { phase }));
  };

  return (
    <Page
      title={t(checking ? 'form.check.title' : 'form.title')}
      lead={checking ? t('form.check.lead') : issue.question}
      breadcrumbs={breadcrumbs}
      kicker={kicker}
    >
      {checking ? (
        <CheckChoice
          chosen={chosen}
          candidates={candidates}
          question={issue.question}
          busy={act.busy}
          problem={act.problem}
          problems={act.problems}
          changeHref={to('form', {}, { phase })}
          onChoose={() => void choose()}
        />
      ) : (
        <FormFields
          definition={definition}
          chosen={chosen}
          candidates={candidates}
          problems={wrong}
          reading={{ phase: place.phase.ordinal, reading: reading.ordinal }}
          set={(change) => {
            setWrong([]);
            draft.set((now) => ({ ...now, ...change }));
          }}
          onSubmit={toCheck}
        />
      )}
    </Page>
  );
};
