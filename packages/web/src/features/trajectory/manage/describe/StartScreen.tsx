// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { Loaded, ProblemPage } from '../../../../shared/graphql/index.ts';
import { useHref } from '../../../../shared/routes/index.ts';
import { NeedsSignIn } from '../../../../shared/session/index.ts';
import { useLanguage, useText } from '../../../../shared/texts/index.ts';
import { Page } from '../../../../shared/ui/index.ts';
import { choicesQuery } from './choices-query.ts';
import { describeTexts } from './describe.texts.ts';
import { StartForm } from './StartForm.tsx';

/** `/:municipality/trajecten/starten`: what a new trajectory is about and who is responsible (T1, T5). */
export default function StartScreen() {
  const t = useText(describeTexts);
  const to = useHref();
  const language = useLanguage();
  const [result] = useQuery({ query: choicesQuery, variables: { language } });
  return (
    <Loaded result={result} subject={(data) => data.municipality}>
      {(municipality, { viewer }) => {
        if (!viewer) return <NeedsSignIn />;
        if (!viewer.mayStartTrajectory) return <ProblemPage problem={{ kind: 'notFound' }} />;
        return (
          <Page
            title={t('describe.start.title')}
            lead={t('describe.start.lead')}
            breadcrumbs={[{ label: municipality.name, href: to('home') }]}
          >
            <StartForm choices={municipality} me={viewer.person} />
          </Page>
        );
      }}
    </Loaded>
  );
}
