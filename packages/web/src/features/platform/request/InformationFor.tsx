// SPDX-License-Identifier: EUPL-1.2
import { requestTexts, TermClock } from '../../../shared/advice/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, Paragraph, Row, Rows, Section } from '../../../shared/ui/index.ts';
import { talkTexts } from './request.texts.ts';
import type { ShownRequest } from './request-query.ts';

/** The information that was asked for this advice; while it is late the platform's own term stands still (A2). */
export const InformationFor = ({ request }: { request: ShownRequest }) => {
  const t = useText(talkTexts);
  const r = useText(requestTexts);
  const to = useHref();
  const asked = request.informationRequests;
  if (asked.length === 0 && !request.viewerMayAskInformation) return null;
  return (
    <Section title={t('asked.information')}>
      {asked.length === 0 ? (
        <Paragraph subtle>{t('asked.information.none')}</Paragraph>
      ) : (
        <Rows label={t('asked.information')}>
          {asked.map(({ id, number, subject, state, clock }) => (
            <Row
              key={id}
              href={to('informationRequest', { number })}
              title={subject}
              meta={`${number}, ${r(`information.state.${state}`)}`}
            >
              {clock && <TermClock compact clock={clock} withdrawn={state === 'withdrawn'} />}
            </Row>
          ))}
        </Rows>
      )}
      {request.viewerMayAskInformation && (
        <div>
          <ButtonLink
            variant="secondary"
            small
            href={to('askInformation', { code: request.wijkplatform.code }, { verzoek: request.number })}
          >
            {t('asked.information.ask')}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
};
