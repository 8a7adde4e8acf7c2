// SPDX-License-Identifier: EUPL-1.2
import { EmbedCode } from '../../../shared/embed/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Paragraph, Section } from '../../../shared/ui/index.ts';
import { OfficialPage } from '../OfficialPage.tsx';
import { Preview } from './Preview.tsx';
import { SitesForm } from './SitesForm.tsx';
import { sitesTexts } from './sites.texts.ts';
import { sitesQuery } from './sites-query.ts';
import '../answering.css';

const none = {};

/** `/:municipality/instellingen/sites`: which other sites may show how an advice stands, and how they do that (A11). */
export default function SitesScreen() {
  const t = useText(sitesTexts);
  return (
    <OfficialPage
      title={t('sites.title')}
      lead={t('sites.lead')}
      query={sitesQuery}
      variables={none}
      may={({ viewer }) => viewer?.mayChangeWidgetSites === true}
    >
      {({ widgetSites, advices: { nodes } }, refresh) => (
        <div className="ss-stack ss-stack--large">
          <SitesForm sites={widgetSites} refresh={refresh} />
          {nodes.map(({ id, number }) => (
            <Section key={id} title={t('sites.code')}>
              <Paragraph>{t('sites.code.text')}</Paragraph>
              <EmbedCode number={number} />
              <Preview number={number} />
            </Section>
          ))}
        </div>
      )}
    </OfficialPage>
  );
}
