// SPDX-License-Identifier: EUPL-1.2
import { dateInWords } from '../../shared/formats/index.ts';
import { useHref } from '../../shared/routes/index.ts';
import { useLanguage, useText } from '../../shared/texts/index.ts';
import {
  Details,
  Facts,
  Heading,
  Link,
  Notice,
  OwnershipSign,
  Panel,
  Paragraph,
  Say,
} from '../../shared/ui/index.ts';
import { trajectoryTexts } from './texts.ts';
import type { ShownIssue } from './trajectory-query.ts';

type Current = ShownIssue['current'];
type Choice = NonNullable<Current['choice']>;

const nextStep = ({ reading, exploration }: Current) => {
  if (reading?.status === 'completed') return 'trajectory.issue.step.choose';
  if (reading?.status === 'open' || exploration?.status === 'completed') return 'trajectory.issue.step.read';
  return 'trajectory.issue.step.explore';
};

const Departure = ({ choice }: { choice: Choice }) => {
  const t = useText(trajectoryTexts);
  return (
    <Notice kind="warning" title={t('trajectory.choice.departs')}>
      <Paragraph>
        {t('trajectory.choice.departsText', { outcome: choice.outcome.name, form: choice.form.name })}
      </Paragraph>
      <blockquote className="ss-quote">{choice.reason}</blockquote>
    </Notice>
  );
};

const Chosen = ({ choice, ownership }: { choice: Choice; ownership: Current['ownership'] }) => {
  const t = useText(trajectoryTexts);
  const language = useLanguage();
  const owners = ownership?.owners.flatMap(({ party }) => (party.name === null ? [] : [party.name])) ?? [];
  return (
    <>
      <div className="ss-signs">
        <Say say={choice.form.say} form={choice.form.name} />
        <OwnershipSign ownership={ownership?.ownership ?? choice.form.ownership} owners={owners} />
      </div>
      {choice.supportingForms.length > 0 && (
        <Paragraph small subtle>
          {t('trajectory.choice.supporting', {
            forms: choice.supportingForms.map(({ name }) => name).join(', '),
          })}
        </Paragraph>
      )}
      {choice.departs && <Departure choice={choice} />}
      <Details summary={t('trajectory.choice.roles')}>
        <Facts
          facts={[
            { term: t('trajectory.choice.municipality'), value: choice.municipalityRole },
            { term: t('trajectory.choice.residents'), value: choice.residentsRole },
          ]}
        />
      </Details>
      <Paragraph small subtle>
        {t('trajectory.choice.chosen', { date: dateInWords(choice.chosenAt, language) })}
      </Paragraph>
    </>
  );
};

/** One question of the trajectory: its form, its say, its owner, and why when the choice departs from the compass (C4). */
export const IssueCard = ({ issue }: { issue: ShownIssue }) => {
  const t = useText(trajectoryTexts);
  const to = useHref();
  const { choice, ownership } = issue.current;
  return (
    <Panel>
      <article className="ss-stack">
        <div>
          <div className="ss-page__kicker">{t('trajectory.issue.ordinal', { ordinal: issue.ordinal })}</div>
          <Heading level={3}>
            <Link bare className="ss-title-link" href={to('issue', { issue: String(issue.ordinal) })}>
              {issue.question}
            </Link>
          </Heading>
        </div>
        {choice ? (
          <Chosen choice={choice} ownership={ownership} />
        ) : (
          <Paragraph subtle>{t(nextStep(issue.current))}</Paragraph>
        )}
      </article>
    </Panel>
  );
};
