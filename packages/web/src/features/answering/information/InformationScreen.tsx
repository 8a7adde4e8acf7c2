// SPDX-License-Identifier: EUPL-1.2
import { requestTexts, TermClock } from '../../../shared/advice/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Details,
  EmptyState,
  Heading,
  Link,
  Row,
  Rows,
  Section,
  StatusBadge,
} from '../../../shared/ui/index.ts';
import { OfficialPage } from '../OfficialPage.tsx';
import { AnswerInformation } from './AnswerInformation.tsx';
import { informationTexts } from './information.texts.ts';
import { informationQuery, type ListedInformation } from './information-query.ts';
import '../answering.css';

/** What is due first on top; without a date at the end. */
const byDate = (a: ListedInformation, b: ListedInformation): number =>
  `${a.clock?.dueOn ?? '9999'} ${a.number}`.localeCompare(`${b.clock?.dueOn ?? '9999'} ${b.number}`);

const Waiting = ({ request, onDone }: { request: ListedInformation; onDone: () => Promise<unknown> }) => {
  const t = useText(informationTexts);
  const to = useHref();
  const { id, number, subject, question, wijkplatform, adviceRequest, clock, viewerMayAnswer } = request;
  return (
    <li className="ss-stack" id={number}>
      <div>
        <Heading level={3}>
          <Link href={to('informationRequest', { number })}>{subject}</Link>
        </Heading>
        <p className="ss-small ss-subtle">
          {[
            t('informationList.about', { number, platform: wijkplatform.name ?? '' }),
            adviceRequest && t('informationList.forAdvice', { title: adviceRequest.title }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {clock && <TermClock compact clock={clock} />}
      <p className="ss-prose">{question}</p>
      {viewerMayAnswer && (
        <Details summary={t('informationList.answer')}>
          <AnswerInformation id={id} number={number} onDone={onDone} />
        </Details>
      )}
    </li>
  );
};

/** `/:municipality/informatieverzoeken`: what platforms asked the municipality, by date, answered where it stands (A2). */
export default function InformationScreen() {
  const t = useText(informationTexts);
  const words = useText(requestTexts);
  const to = useHref();
  return (
    <OfficialPage
      title={t('informationList.title')}
      lead={t('informationList.lead')}
      query={informationQuery}
      variables={{}}
      may={({ viewer }) => viewer?.mayAnswerInformation === true}
    >
      {({ informationRequests }, refresh) => {
        const open = informationRequests.filter(({ state }) => state === 'open').sort(byDate);
        const settled = informationRequests.filter(({ state }) => state !== 'open');
        return (
          <>
            <Section title={t('informationList.open')}>
              {open.length === 0 ? (
                <EmptyState title={t('informationList.none')}>{t('informationList.none.text')}</EmptyState>
              ) : (
                <ul className="ss-held">
                  {open.map((request) => (
                    <Waiting key={request.id} request={request} onDone={refresh} />
                  ))}
                </ul>
              )}
            </Section>
            {settled.length > 0 && (
              <Section title={t('informationList.settled')}>
                <Rows label={t('informationList.settled')}>
                  {settled.map(({ id, number, subject, state, wijkplatform }) => (
                    <Row
                      key={id}
                      href={to('informationRequest', { number })}
                      title={subject}
                      meta={t('informationList.about', { number, platform: wijkplatform.name ?? '' })}
                    >
                      <StatusBadge>{words(`information.state.${state}`)}</StatusBadge>
                    </Row>
                  ))}
                </Rows>
              </Section>
            )}
          </>
        );
      }}
    </OfficialPage>
  );
}
