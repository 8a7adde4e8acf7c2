// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Page } from '../../../shared/ui/index.ts';
import { ForMembers } from '../ForMembers.tsx';
import { AskInformationForm } from './AskInformationForm.tsx';
import { askInformationQuery } from './ask-information.ts';
import { informationTexts } from './information.texts.ts';
import '../platform.css';

/** `/:municipality/wijkplatforms/:code/informatie-vragen`: a platform asks the municipality for information (A2). */
export default function AskInformationScreen() {
  const t = useText(informationTexts);
  const to = useHref();
  const code = useParam('code');
  const [result] = useQuery({ query: askInformationQuery, variables: { code } });
  return (
    <ForMembers
      result={result}
      subject={({ wijkplatform }) => (wijkplatform?.viewerMayAskInformation ? wijkplatform : null)}
    >
      {(platform, { municipality }) => (
        <Page
          title={t('askInfo.title')}
          lead={t('askInfo.lead')}
          breadcrumbs={[
            { label: municipality.name, href: to('home') },
            { label: platform.name ?? code, href: to('platformWork') },
          ]}
        >
          <AskInformationForm platform={platform} timeZone={municipality.timeZone} />
        </Page>
      )}
    </ForMembers>
  );
}
