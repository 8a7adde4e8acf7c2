// SPDX-License-Identifier: EUPL-1.2
import { useClient, useQuery } from 'urql';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Page } from '../../../shared/ui/index.ts';
import { ForMembers } from '../ForMembers.tsx';
import { DescribePlatformForm } from './DescribePlatformForm.tsx';
import { peopleOfPlatformTexts } from './people.texts.ts';
import { describeQuery } from './platform-query.ts';
import '../platform.css';

/** `/:municipality/wijkplatforms/:code/beschrijving`: what a platform says of itself, and its area (P1). */
export default function DescribePlatformScreen() {
  const t = useText(peopleOfPlatformTexts);
  const to = useHref();
  const client = useClient();
  const code = useParam('code');
  const [result] = useQuery({ query: describeQuery, variables: { code } });
  const refresh = () => client.query(describeQuery, { code }, { requestPolicy: 'network-only' }).toPromise();
  return (
    <ForMembers
      result={result}
      subject={({ wijkplatform }) => (wijkplatform?.viewerMayDescribe ? wijkplatform : null)}
    >
      {(platform, { municipality, wijkplatforms }) => (
        <Page
          title={t('pdescribe.title')}
          lead={t('pdescribe.lead')}
          breadcrumbs={[
            { label: municipality.name, href: to('home') },
            { label: platform.name ?? code, href: to('platformWork') },
          ]}
        >
          <DescribePlatformForm
            platform={platform}
            districts={municipality.districts}
            others={wijkplatforms.filter(({ id, ended }) => id !== platform.id && !ended)}
            refresh={refresh}
          />
        </Page>
      )}
    </ForMembers>
  );
}
