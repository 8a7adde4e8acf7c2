// SPDX-License-Identifier: EUPL-1.2
import { type SyntheticEvent, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { problemAt } from '../../../../shared/graphql/index.ts';
import { PersonPicker, type Picked } from '../../../../shared/people/index.ts';
import { useHref } from '../../../../shared/routes/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { Button, ButtonRow, ErrorSummary, RadioGroup } from '../../../../shared/ui/index.ts';
import { DraftNote } from '../DraftNote.tsx';
import { useSentence } from '../use-manage-act.ts';
import type { Choices } from './choices-query.ts';
import { DescriptionFields, useDescriptionLabels } from './DescriptionFields.tsx';
import { describeTexts } from './describe.texts.ts';
import { emptyStart, refusalsOfStart, type Start } from './description.ts';
import { useStartDraft } from './use-start-draft.ts';

/** The form of a new trajectory. It keeps itself, and lets through only what the domain would accept. */
export const StartForm = ({ choices, me }: { choices: Choices; me: Picked }) => {
  const t = useText(describeTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const draft = useStartDraft();
  const labels = useDescriptionLabels();
  const sentence = useSentence(labels);
  const [checked, setChecked] = useState<Start>();
  const start = { ...draft.value, lead: draft.value.lead ?? me };
  const problems = checked ? refusalsOfStart(checked).map(sentence) : [];
  const change = (part: Partial<Start>) => draft.set((now) => ({ ...now, ...part }));

  // "Change" on the page that checks leads to one field.
  useEffect(() => document.getElementById(location.hash.slice(1))?.focus(), []);

  const check = (event: SyntheticEvent) => {
    event.preventDefault();
    draft.set(start);
    setChecked(start);
    if (refusalsOfStart(start).length === 0) navigate(to('startTrajectoryCheck'));
  };

  return (
    <form className="ss-form" onSubmit={check} noValidate>
      <ErrorSummary problems={problems} />
      <DraftNote
        draft={draft}
        onStartOver={() => {
          draft.set(emptyStart);
          draft.discard();
        }}
      />
      <DescriptionFields choices={choices} value={start} onChange={change} problems={problems}>
        <RadioGroup
          id="startedAs"
          name="startedAs"
          label={labels.startedAs}
          error={problemAt(problems, 'startedAs')}
          choices={[
            { value: 'municipality', label: t('describe.startedAs.municipality') },
            {
              value: 'residents',
              label: t('describe.startedAs.residents'),
              hint: t('describe.startedAs.residentsHint'),
            },
            {
              value: 'right_to_challenge',
              label: t('describe.startedAs.right_to_challenge'),
              hint: t('describe.startedAs.right_to_challengeHint'),
            },
          ]}
          value={start.startedAs || undefined}
          onChange={(startedAs) => change({ startedAs })}
        />
      </DescriptionFields>
      <PersonPicker
        id="lead"
        label={labels.lead}
        error={problemAt(problems, 'lead')}
        value={start.lead}
        onChange={(lead) => change({ lead })}
      />
      <ButtonRow>
        <Button type="submit">{t('describe.start.check')}</Button>
      </ButtonRow>
    </form>
  );
};
