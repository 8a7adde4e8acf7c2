// SPDX-License-Identifier: EUPL-1.2
import { AdviceRow } from '../../../shared/advice/index.ts';
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { Loaded, pageQuery, usePageQuery } from '../../../shared/graphql/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useViewer } from '../../../shared/session/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { EmptyState, Link, later, Notice, Page, Rows, Section } from '../../../shared/ui/index.ts';
import { PlatformAside } from './PlatformAside.tsx';
import { platformQuery, type ShownAdvices } from './platform-query.ts';
import { platformTexts } from './texts.ts';

// Only who works in or with the platform needs its code.
const PlatformActions = later(() => import('./PlatformActions.tsx'));

const Advices = ({ advices, timeZone }: { advices: ShownAdvices; timeZone: string }) => {
  const t = useText(platformTexts);
  const to = useHref();
  const code = useParam('code');
  const language = useLanguage();
  const { nodes, totalCount } = advices;
  if (nodes.length === 0)
    return (
      <EmptyState title={t('wijkplatform.advices.none')}>{t('wijkplatform.advices.noneText')}</EmptyState>
    );
  return (
    <>
      <Rows label={t('wijkplatform.advices')}>
        {nodes.map((advice) => (
          <AdviceRow
            key={advice.id}
            advice={advice}
            about={[
              t('wijkplatform.submitted', {
                date: dateInWords(civilDayOf(advice.submittedAt, timeZone), language),
              }),
            ]}
          />
        ))}
      </Rows>
      <p>
        <Link href={to('advices', {}, { platform: code })}>
          {t('wijkplatform.advices.all', { count: totalCount })}
        </Link>
      </p>
    </>
  );
};

export const asks = pageQuery(platformQuery, ({ param }) => ({ code: param('code') }));

/** `/:municipality/wijkplatforms/:code`: who they are, for which neighbourhoods, and what became of their advices. Public. */
export default function PlatformScreen() {
  const t = useText(platformTexts);
  const to = useHref();
  const viewer = useViewer();
  const [result] = usePageQuery(asks);
  return (
    <Loaded result={result} subject={(data) => data.wijkplatform}>
      {(platform, { municipality, advices }) => {
        const name = platform.name ?? platform.code;
        return (
          <Page
            title={name}
            description={t('wijkplatform.description', { name })}
            breadcrumbs={[
              { label: municipality.name, href: to('home') },
              { label: t('wijkplatform.list.title'), href: to('wijkplatforms') },
            ]}
            kicker={t('wijkplatform.kicker')}
            lead={t('wijkplatform.open', { count: platform.openAdvices })}
            aside={<PlatformAside platform={platform} />}
          >
            {viewer && <PlatformActions />}
            {platform.ended && <Notice>{t('wijkplatform.endedText')}</Notice>}
            {platform.about && <p className="ss-prose ss-page__intro">{platform.about}</p>}
            <Section title={t('wijkplatform.advices')}>
              <Advices advices={advices} timeZone={municipality.timeZone} />
            </Section>
          </Page>
        );
      }}
    </Loaded>
  );
}
