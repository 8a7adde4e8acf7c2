// SPDX-License-Identifier: EUPL-1.2
import { findForm } from '@samenspel/domain/compass';
import { textIn } from '@samenspel/domain/kernel';
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { Loaded } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import {
  ButtonLink,
  EmptyState,
  Facts,
  Notice,
  OwnershipSign,
  Page,
  Paragraph,
  Say,
  Section,
} from '../../../shared/ui/index.ts';
import { PagePicture } from '../PagePicture.tsx';
import { compassTexts } from '../texts.ts';
import { outcomeTexts } from './outcome.texts.ts';
import { ReasonedPath } from './ReasonedPath.tsx';
import { type FoundReading, useReading } from './use-reading.ts';
import { useSeated } from './use-seated.ts';
import './reading.css';

const Outcome = ({ found: { reading, trajectory, municipality } }: { found: FoundReading }) => {
  const t = useText(outcomeTexts);
  const ct = useText(compassTexts);
  const to = useHref();
  const seated = useSeated();
  const language = useLanguage();
  const { definition } = reading.compassVersion;
  const form = reading.outcome && findForm(definition, reading.outcome.code);
  const breadcrumbs = [
    { label: municipality.name, href: to('home') },
    { label: trajectory.title, href: to('trajectory') },
    { label: t('reading.issue', { ordinal: reading.phaseIssue.issue.ordinal }), href: to('issue') },
  ];
  const kicker = t('reading.kicker', { ordinal: reading.ordinal, phase: reading.phaseIssue.phase.title });
  if (!form)
    return (
      <Page title={t('reading.outcome.none')} breadcrumbs={breadcrumbs} kicker={kicker}>
        <EmptyState
          title={t(reading.status === 'abandoned' ? 'reading.over.abandoned' : 'reading.outcome.open')}
          action={<ButtonLink href={to('issue')}>{t('reading.over.toIssue')}</ButtonLink>}
        >
          {t('reading.outcome.open.text')}
        </EmptyState>
      </Page>
    );

  const name = textIn(form.name, language);
  const chosen = reading.phaseIssue.choice?.reading.id === reading.id;
  const list = (texts: readonly { [language: string]: string }[]) => (
    <ul>
      {texts.map((text) => (
        <li key={textIn(text, language)}>{textIn(text, language)}</li>
      ))}
    </ul>
  );
  return (
    <Page
      title={t('reading.outcome.title', { form: name })}
      description={t('reading.outcome.description', {
        form: name,
        question: reading.phaseIssue.issue.question,
        trajectory: trajectory.title,
      })}
      breadcrumbs={breadcrumbs}
      kicker={kicker}
      lead={reading.phaseIssue.issue.question}
      head={
        <div className="ss-signs ss-outcome">
          <Say large say={form.say} form={name} />
          <OwnershipSign large ownership={form.ownership} />
        </div>
      }
    >
      <div className="ss-stack ss-stack--large">
        {!chosen && (
          <Notice title={t('reading.outcome.advises')}>
            <Paragraph>{t('reading.outcome.advises.text')}</Paragraph>
            {reading.phaseIssue.viewerMayChooseForm && (
              <ButtonLink href={to('form')}>{t('reading.outcome.choose')}</ButtonLink>
            )}
          </Notice>
        )}
        <div className="ss-page__columns">
          <div className="ss-stack ss-stack--large">
            <Section title={t('reading.outcome.means')}>
              <Paragraph>{textIn(form.summary, language)}</Paragraph>
              <Paragraph>{textIn(form.fits, language)}</Paragraph>
              {form.sayNote && <Paragraph subtle>{textIn(form.sayNote, language)}</Paragraph>}
              <Facts
                facts={[
                  { term: ct('compass.form.municipality'), value: textIn(form.municipalityRole, language) },
                  { term: ct('compass.form.residents'), value: textIn(form.residentsRole, language) },
                  ...(form.instruments.length > 0
                    ? [{ term: ct('compass.form.instruments'), value: list(form.instruments) }]
                    : []),
                  ...(form.obligations.length > 0
                    ? [
                        {
                          term: ct('compass.form.obligations'),
                          value: list(form.obligations.map(({ text }) => text)),
                        },
                      ]
                    : []),
                ]}
              />
            </Section>
            <Section title={t('reading.outcome.path')}>
              <ReasonedPath definition={definition} steps={reading.steps} />
            </Section>
          </div>
          <Section title={t('reading.outcome.who')}>
            <Facts
              facts={[
                {
                  term: t('reading.side.municipality'),
                  value: seated(reading, 'municipality'),
                },
                {
                  term: t('reading.side.residents'),
                  value: seated(reading, 'residents'),
                },
                ...(reading.withoutResidentsReason
                  ? [{ term: t('reading.alone'), value: reading.withoutResidentsReason }]
                  : []),
                ...(reading.guide?.name ? [{ term: t('reading.guide'), value: reading.guide.name }] : []),
                ...(reading.completedAt
                  ? [
                      {
                        term: t('reading.completedOn'),
                        value: dateInWords(civilDayOf(reading.completedAt, municipality.timeZone), language),
                      },
                    ]
                  : []),
                { term: t('reading.version'), value: reading.compassVersion.number },
              ]}
            />
          </Section>
        </div>
        <Section title={ct('compass.picture')}>
          <PagePicture
            definition={definition}
            path={{ steps: [...reading.steps], at: { form: form.code } }}
          />
        </Section>
        <div className="ss-buttons ss-no-print">
          <ButtonLink variant="secondary" href={to('issue')}>
            {t('reading.over.toIssue')}
          </ButtonLink>
        </div>
      </div>
    </Page>
  );
};

/** `.../kompas/:reading/uitkomst`: what the compass came to, why, and what it means. Public; reads without JavaScript. */
export default function OutcomeScreen() {
  return (
    <Loaded result={useReading()} subject={(data) => data.found}>
      {(found) => <Outcome found={found} />}
    </Loaded>
  );
}
