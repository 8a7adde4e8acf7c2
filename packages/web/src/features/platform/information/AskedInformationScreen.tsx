// SPDX-License-Identifier: EUPL-1.2
import { useClient, useQuery } from 'urql';
import { requestTexts, TermClock } from '../../../shared/advice/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import {
  ButtonLink,
  ButtonRow,
  Page,
  Paragraph,
  Section,
  StatusBadge,
  Told,
  tellHere,
} from '../../../shared/ui/index.ts';
import { ActInDialog } from '../ActInDialog.tsx';
import { ForMembers } from '../ForMembers.tsx';
import { platformTexts } from '../platform.texts.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import { InformationAnswer } from './InformationAnswer.tsx';
import { InformationFacts } from './InformationFacts.tsx';
import { informationTexts } from './information.texts.ts';
import {
  informationRequestQuery,
  type ShownInformation,
  withdrawInformationRequest,
} from './information-query.ts';
import '../platform.css';

const Withdraw = ({ request, refresh }: { request: ShownInformation; refresh: () => Promise<unknown> }) => {
  const t = useText(informationTexts);
  const { submit, ...state } = usePlatformAct(withdrawInformationRequest);
  const withdraw = async () => {
    if (!(await submit({ request: request.id }))) return false;
    await refresh();
    tellHere(t('info.withdrawn'));
    return true;
  };
  return (
    <ActInDialog
      {...state}
      variant="subtle"
      label={t('info.withdraw')}
      title={t('info.withdraw.sure')}
      onAct={withdraw}
    >
      <Paragraph>{t('info.withdraw.text')}</Paragraph>
    </ActInDialog>
  );
};

/** `/:municipality/informatieverzoeken/:number`: a request for information, with its clock and its answer (A2). */
export default function AskedInformationScreen() {
  const t = useText(informationTexts);
  const r = useText(requestTexts);
  const p = useText(platformTexts);
  const to = useHref();
  const client = useClient();
  const variables = { number: useParam('number'), language: useLanguage() };
  const [result] = useQuery({
    query: informationRequestQuery,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const refresh = () =>
    client.query(informationRequestQuery, variables, { requestPolicy: 'network-only' }).toPromise();
  return (
    <ForMembers result={result} subject={({ informationRequest }) => informationRequest}>
      {(request, { municipality }) => {
        const { wijkplatform, clock, state } = request;
        const platform = wijkplatform.name ?? p('platform.nameless');
        const { code } = wijkplatform;
        return (
          <Page
            title={request.subject}
            kicker={
              <>
                {t('info.kicker', { number: request.number })}{' '}
                <StatusBadge tone={state === 'open' ? 'accent' : 'neutral'}>
                  {r(`information.state.${state}`)}
                </StatusBadge>
              </>
            }
            breadcrumbs={[
              { label: municipality.name, href: to('home') },
              {
                label: platform,
                href: wijkplatform.viewerRole ? to('platformWork', { code }) : to('wijkplatform', { code }),
              },
            ]}
            head={clock && <TermClock clock={clock} withdrawn={state === 'withdrawn'} />}
            aside={<InformationFacts request={request} timeZone={municipality.timeZone} />}
          >
            <Told />
            <div className="ss-stack ss-stack--large">
              <Section title={t('info.question', { platform })}>
                <p className="ss-platform-text">{request.question}</p>
              </Section>
              {state !== 'withdrawn' && <InformationAnswer request={request} />}
              <ButtonRow>
                {request.viewerMayAnswer && (
                  <ButtonLink href={to('informationRequests', {}, { verzoek: request.number })}>
                    {t('info.toAnswer')}
                  </ButtonLink>
                )}
                {request.viewerMayWithdraw && <Withdraw request={request} refresh={refresh} />}
              </ButtonRow>
            </div>
          </Page>
        );
      }}
    </ForMembers>
  );
}
