// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Page, Section, Told } from '../../../shared/ui/index.ts';
import { ForMembers } from '../ForMembers.tsx';
import { platformTexts } from '../platform.texts.ts';
import { FollowUpTalk } from './FollowUpTalk.tsx';
import { followUpQuery } from './follow-up-query.ts';
import { talkTexts } from './request.texts.ts';
import '../platform.css';

/** `/:municipality/vervolgafspraken/:id`: an agreement that belongs to no request, for the platform and for the municipality (A3). */
export default function FollowUpScreen() {
  const t = useText(talkTexts);
  const p = useText(platformTexts);
  const to = useHref();
  const variables = { id: useParam('id') };
  const [result] = useQuery({ query: followUpQuery, variables, requestPolicy: 'cache-and-network' });
  return (
    <ForMembers result={result} subject={({ followUp }) => followUp}>
      {(followUp, { municipality }) => {
        const { code, name, viewerRole } = followUp.wijkplatform;
        const isOurs = viewerRole !== null;
        const platform = name ?? p('platform.nameless');
        return (
          <Page
            title={followUp.subject}
            kicker={t('talk.kicker')}
            lead={t('talk.between', { platform })}
            breadcrumbs={[
              { label: municipality.name, href: to('home') },
              { label: platform, href: to(isOurs ? 'platformWork' : 'wijkplatform', { code }) },
            ]}
          >
            <Told />
            <Section title={t('talk.title')}>
              <FollowUpTalk
                followUp={followUp}
                side={isOurs ? 'platform' : 'municipality'}
                timeZone={municipality.timeZone}
              />
            </Section>
          </Page>
        );
      }}
    </ForMembers>
  );
}
