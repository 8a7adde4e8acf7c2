// SPDX-License-Identifier: EUPL-1.2
import { adviceParts, withholdingGrounds } from '@samenspel/domain/advice';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { useDraft } from '../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  Details,
  ErrorSummary,
  Notice,
  Paragraph,
  Section,
  Select,
  tellHere,
} from '../../../shared/ui/index.ts';
import type { Handling } from '../AdvicePage.tsx';
import { prefixed } from '../prefixed.ts';
import { useAnsweringAct } from '../use-answering-act.ts';
import { handleTexts } from './handle.texts.ts';
import { liftWithholdingMutation } from './lift-withholding.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { withholdPartMutation } from './withhold-part.ts';

type Part = (typeof adviceParts)[number];
type Ground = (typeof withholdingGrounds)[number];
const empty: { part: Part; ground: Ground; explanation: string } = {
  part: 'taking_part',
  ground: 'personal_data',
  explanation: '',
};

/** Takes a part out of the public's sight, on a ground that everybody can read (A11). */
const Withhold = ({ advice, refresh }: Handling) => {
  const t = useText(handleTexts);
  const words = useText(adviceTexts);
  const draft = useDraft(`withhold.${advice.id}`, empty);
  const { part, ground, explanation } = draft.value;
  const sending = useAnsweringAct(withholdPartMutation, {
    part: t('handle.withhold.part'),
    ground: t('handle.withhold.ground'),
    explanation: t('handle.withhold.explanation'),
  });
  const act = prefixed(sending, 'withhold');
  const withhold = async () => {
    if (!(await sending.submit({ advice: advice.id, part, ground, explanation }))) return;
    draft.set(empty);
    draft.discard();
    await refresh();
    tellHere(t('handle.withhold.done'));
  };
  return (
    <Details summary={t('handle.withhold.open')}>
      <ReasonForm
        act={act}
        hint={t('handle.withhold.hint')}
        id="withhold.explanation"
        label={t('handle.withhold.explanation')}
        reasonHint={t('handle.withhold.explanationHint')}
        value={explanation}
        onChange={(typed) => draft.set((now) => ({ ...now, explanation: typed }))}
        submit={t('handle.withhold.submit')}
        onSubmit={withhold}
      >
        <Select
          id="withhold.part"
          label={t('handle.withhold.part')}
          error={problemAt(act.problems, 'withhold.part')}
          options={adviceParts.map((value) => ({ value, label: words(`advice.part.${value}`) }))}
          value={part}
          onChange={(event) => {
            const chosen = event.currentTarget.value as Part;
            draft.set((now) => ({ ...now, part: chosen }));
          }}
        />
        <Select
          id="withhold.ground"
          label={t('handle.withhold.ground')}
          error={problemAt(act.problems, 'withhold.ground')}
          options={withholdingGrounds.map((value) => ({ value, label: words(`advice.ground.${value}`) }))}
          value={ground}
          onChange={(event) => {
            const chosen = event.currentTarget.value as Ground;
            draft.set((now) => ({ ...now, ground: chosen }));
          }}
        />
      </ReasonForm>
    </Details>
  );
};

/** What of the advice is not public and why, and the ways to change that. */
export const Withholding = (handling: Handling) => {
  const t = useText(handleTexts);
  const words = useText(adviceTexts);
  const { advice, refresh } = handling;
  const { submit, busy, problem, problems } = useAnsweringAct(liftWithholdingMutation);
  const lift = async (part: Part) => {
    if (!(await submit({ advice: advice.id, part }))) return;
    await refresh();
    tellHere(t('handle.lift.done'));
  };
  return (
    <Section title={t('handle.withhold')}>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      {advice.withheld.map(({ part, ground, explanation }) => (
        <Notice
          key={part}
          title={t('handle.withheld', {
            part: words(`advice.part.${part}`),
            ground: words(`advice.ground.${ground}`),
          })}
        >
          <Paragraph>{explanation}</Paragraph>
          <Button variant="secondary" small busy={busy} onClick={() => void lift(part)}>
            {t('handle.lift')}
          </Button>
        </Notice>
      ))}
      <Withhold {...handling} />
    </Section>
  );
};
