// SPDX-License-Identifier: EUPL-1.2
import { useSearch } from 'wouter';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Link, useSite } from '../../../shared/ui/index.ts';
import { OfficialPage } from '../OfficialPage.tsx';
import { FreeDays } from './FreeDays.tsx';
import { RulesForm } from './RulesForm.tsx';
import { rulesTexts } from './rules.texts.ts';
import { rulesQuery } from './rules-query.ts';
import '../answering.css';

/** `/:municipality/instellingen/adviesrecht`: terms, reminders, who answers, and the calendar (A5, A8). */
export default function RulesScreen() {
  const t = useText(rulesTexts);
  const to = useHref();
  const language = useLanguage();
  const { today } = useSite();
  const thisYear = Number(today.slice(0, 4));
  const asked = new URLSearchParams(useSearch()).get('year');
  const year = asked !== null && /^20\d\d$/.test(asked) ? Number(asked) : thisYear;
  return (
    <OfficialPage
      title={t('rules.title')}
      query={rulesQuery}
      variables={{ year, language }}
      may={({ viewer }) => viewer?.mayChangeAdviceRules === true}
    >
      {({ adviceRules, freeDays, viewer }, refresh) => (
        <div className="ss-stack ss-stack--large">
          <RulesForm rules={adviceRules} refresh={refresh} />
          <FreeDays year={year} thisYear={thisYear} days={freeDays} refresh={refresh} />
          {viewer?.mayChangeWidgetSites && <Link href={to('widgetSites')}>{t('rules.toSites')}</Link>}
        </div>
      )}
    </OfficialPage>
  );
}
