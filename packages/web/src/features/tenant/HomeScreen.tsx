// SPDX-License-Identifier: EUPL-1.2
import { graphql, Loaded, pageQuery, usePageQuery } from '../../shared/graphql/index.ts';
import { useHref } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { Page, Section } from '../../shared/ui/index.ts';
import { AdviceTiles } from './AdviceTiles.tsx';
import { RecentTrajectories } from './RecentTrajectories.tsx';
import { RunningByDistrict } from './RunningByDistrict.tsx';
import { RunningForms } from './RunningForms.tsx';
import { SearchBox } from './SearchBox.tsx';
import { tenantTexts } from './texts.ts';

const homeQuery = graphql(`
  query Home($language: Language!) {
    municipality {
      id
      name
      running {
        issues
        form {
          id
          code
          name(language: $language)
          say
        }
      }
      runningByDistrict {
        trajectories
        district {
          id
          code
          name
        }
        forms {
          issues
          form {
            id
            code
            name(language: $language)
            say
          }
        }
      }
    }
    adviceFigures {
      open
      late
      answeredOnTime
      answeredLate
    }
    trajectories(first: 5, sort: CHANGED) {
      totalCount
      nodes {
        id
        number
        title
        changedAt
      }
    }
  }
`);

export const asks = pageQuery(homeQuery, ({ language }) => ({ language }));

/** `/:municipality`: what runs here, in which district, with which form of say. */
export default function HomeScreen() {
  const t = useText(tenantTexts);
  const to = useHref();
  const [result] = usePageQuery(asks);
  return (
    <Loaded result={result} subject={(data) => data.municipality}>
      {({ name, running, runningByDistrict }, { trajectories, adviceFigures }) => (
        <Page
          title={t('tenant.home.title', { name })}
          description={t('tenant.home.description', { name })}
          lead={t('tenant.home.lead')}
          head={<SearchBox action={to('trajectories')} />}
        >
          <Section title={t('tenant.home.forms')}>
            <RunningForms running={running} />
          </Section>
          <Section title={t('tenant.home.advices')}>
            <AdviceTiles counts={adviceFigures} />
          </Section>
          <Section title={t('tenant.home.districts')}>
            <RunningByDistrict counts={runningByDistrict} />
          </Section>
          <Section title={t('tenant.home.recent')}>
            <RecentTrajectories trajectories={trajectories.nodes} total={trajectories.totalCount} />
          </Section>
        </Page>
      )}
    </Loaded>
  );
}
