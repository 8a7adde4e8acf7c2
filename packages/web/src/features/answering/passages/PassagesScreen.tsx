// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../shared/texts/index.ts';
import { Button, EmptyState, Section } from '../../../shared/ui/index.ts';
import { OfficialPage } from '../OfficialPage.tsx';
import { formOf, PassageForm } from './PassageForm.tsx';
import { PassageList } from './PassageList.tsx';
import { passagesTexts } from './passages.texts.ts';
import { keptPassagesQuery } from './passages-query.ts';
import '../answering.css';

const none = {};
const toNew = () => document.getElementById(`${formOf(undefined)}.title`)?.focus();

/** `/:municipality/instellingen/standaardteksten`: the texts that officials use again in their answers (A6). */
export default function PassagesScreen() {
  const t = useText(passagesTexts);
  return (
    <OfficialPage
      title={t('passages.title')}
      lead={t('passages.lead')}
      query={keptPassagesQuery}
      variables={none}
      may={({ viewer }) => viewer?.mayManagePassages === true}
    >
      {({ passages }, refresh) => (
        <div className="ss-stack ss-stack--large">
          <Section title={t('passages.list', { count: passages.length })}>
            <div>
              <Button id="passages-to-new" variant="secondary" small onClick={toNew}>
                {t('passages.toNew')}
              </Button>
            </div>
            {passages.length === 0 && (
              <EmptyState title={t('passages.none')}>{t('passages.none.text')}</EmptyState>
            )}
            <PassageList passages={passages} refresh={refresh} />
          </Section>
          <Section title={t('passages.new')}>
            <PassageForm passage={null} refresh={refresh} />
          </Section>
        </div>
      )}
    </OfficialPage>
  );
}
