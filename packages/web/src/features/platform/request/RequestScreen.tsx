// SPDX-License-Identifier: EUPL-1.2
import { useClient, useQuery } from 'urql';
import { requestTexts, TermClock } from '../../../shared/advice/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Page, Section, StatusBadge, Told } from '../../../shared/ui/index.ts';
import { ForMembers } from '../ForMembers.tsx';
import { platformTexts } from '../platform.texts.ts';
import { FollowUpTalk } from './FollowUpTalk.tsx';
import { InformationFor } from './InformationFor.tsx';
import { RequestActs } from './RequestActs.tsx';
import { RequestFacts } from './RequestFacts.tsx';
import { talkTexts } from './request.texts.ts';
import { adviceRequestQuery } from './request-query.ts';
import '../platform.css';

/** `/:municipality/adviesverzoeken/:number`: a request for advice, for the platform and for the municipality (A1, A3). */
export default function RequestScreen() {
  const t = useText(talkTexts);
  const r = useText(requestTexts);
  const p = useText(platformTexts);
  const to = useHref();
  const client = useClient();
  const variables = { number: useParam('number'), language: useLanguage() };
  const [result] = useQuery({ query: adviceRequestQuery, variables, requestPolicy: 'cache-and-network' });
  const refresh = () =>
    client.query(adviceRequestQuery, variables, { requestPolicy: 'network-only' }).toPromise();
  return (
    <ForMembers result={result} subject={({ adviceRequest }) => adviceRequest}>
      {(request, { municipality }) => {
        const { wijkplatform, clock } = request;
        const { timeZone } = municipality;
        const isOurs = wijkplatform.viewerRole !== null;
        const platform = wijkplatform.name ?? p('platform.nameless');
        return (
          <Page
            title={request.title}
            kicker={
              <>
                {t('asked.kicker', { number: request.number })}{' '}
                <StatusBadge tone={request.state === 'asked' ? 'accent' : 'neutral'}>
                  {r(`request.state.${request.state}`)}
                </StatusBadge>
              </>
            }
            lead={t('asked.from', { platform })}
            breadcrumbs={[
              { label: municipality.name, href: to('home') },
              isOurs
                ? { label: platform, href: to('platformWork', { code: wijkplatform.code }) }
                : { label: platform, href: to('wijkplatform', { code: wijkplatform.code }) },
            ]}
            head={clock && <TermClock clock={clock} withdrawn={request.state === 'withdrawn'} />}
            aside={<RequestFacts request={request} timeZone={timeZone} />}
          >
            <Told />
            <div className="ss-stack ss-stack--large">
              <Section title={t('asked.question')}>
                <p className="ss-platform-text">{request.question}</p>
              </Section>
              {request.background !== '' && (
                <Section title={t('asked.background')}>
                  <p className="ss-platform-text">{request.background}</p>
                </Section>
              )}
              <Section title={t('talk.title')}>
                <FollowUpTalk
                  followUp={request.followUp}
                  side={isOurs ? 'platform' : 'municipality'}
                  timeZone={timeZone}
                  acceptsElsewhere={isOurs && request.viewerMayAccept}
                />
              </Section>
              <RequestActs request={request} refresh={refresh} />
              <InformationFor request={request} />
            </div>
          </Page>
        );
      }}
    </ForMembers>
  );
}
