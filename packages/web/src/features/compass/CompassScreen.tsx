// SPDX-License-Identifier: EUPL-1.2
import { graphql, Loaded, pageQuery, usePageQuery } from '../../shared/graphql/index.ts';
import { useHref } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { EmptyState, Notice, Page, Paragraph, Section } from '../../shared/ui/index.ts';
import { CompassQuestions } from './CompassQuestions.tsx';
import { FormCard } from './FormCard.tsx';
import { PagePicture } from './PagePicture.tsx';
import { compassTexts } from './texts.ts';

const compassQuery = graphql(`
  query Compass($language: Language!) {
    municipality {
      id
      name
      compass {
        id
        number
        name(language: $language)
        provenance
        adoptedBy
        definition
      }
    }
  }
`);

export const asks = pageQuery(compassQuery, ({ language }) => ({ language }));

/** `/:municipality/kompas`: the compass in force, as a picture, question by question, and its forms. */
export default function CompassScreen() {
  const t = useText(compassTexts);
  const to = useHref();
  const [result] = usePageQuery(asks);
  return (
    <Loaded result={result} subject={(data) => data.municipality}>
      {({ name, compass }) => (
        <Page
          title={t('compass.title')}
          description={t('compass.description', { name, count: compass?.definition.questions.length ?? 0 })}
          breadcrumbs={[{ label: name, href: to('home') }]}
          lead={t('compass.lead')}
        >
          {compass === null ? (
            <EmptyState title={t('compass.none.title')}>{t('compass.none.text')}</EmptyState>
          ) : (
            <>
              <Section title={t('compass.picture')}>
                <Paragraph subtle>
                  {t('compass.version', { name: compass.name, number: compass.number })}
                  {compass.adoptedBy && ` · ${t('compass.adopted', { decision: compass.adoptedBy })}`}
                </Paragraph>
                {compass.provenance === 'reconstructed' && (
                  <Notice title={t('compass.reconstructed.title')}>
                    <Paragraph>{t('compass.reconstructed.text')}</Paragraph>
                  </Notice>
                )}
                <PagePicture definition={compass.definition} />
              </Section>
              <Section title={t('compass.questions')}>
                <CompassQuestions definition={compass.definition} />
              </Section>
              <Section title={t('compass.forms')}>
                <div className="ss-columns">
                  {compass.definition.forms.map((form) => (
                    <FormCard key={form.code} form={form} />
                  ))}
                </div>
              </Section>
            </>
          )}
        </Page>
      )}
    </Loaded>
  );
}
