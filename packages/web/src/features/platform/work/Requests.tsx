// SPDX-License-Identifier: EUPL-1.2
import { requestTexts, TermClock } from '../../../shared/advice/index.ts';
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Details, Paragraph, Row, Rows, Section } from '../../../shared/ui/index.ts';
import { platformWorkTexts } from './work.texts.ts';
import type { PlatformAtWork, WorkRequest } from './work-query.ts';

const isOpen = ({ state }: WorkRequest) => state === 'asked' || state === 'accepted';

/** What the municipality asked for: open ones at hand, the others behind a count. */
export const Requests = ({ platform, timeZone }: { platform: PlatformAtWork; timeZone: string }) => {
  const t = useText(platformWorkTexts);
  const r = useText(requestTexts);
  const to = useHref();
  const language = useLanguage();
  const rows = (requests: readonly WorkRequest[]) => (
    <Rows label={t('pwork.requests')}>
      {requests.map(({ id, number, title, state, askedAt, clock }) => {
        const date = dateInWords(civilDayOf(askedAt, timeZone), language);
        return (
          <Row
            key={id}
            href={to('adviceRequest', { number })}
            title={title}
            meta={`${number}, ${r(`request.state.${state}`)}, ${t('pwork.asks.since', { date })}`}
          >
            {clock && <TermClock compact clock={clock} withdrawn={state === 'withdrawn'} />}
          </Row>
        );
      })}
    </Rows>
  );
  const open = platform.adviceRequests.filter(isOpen);
  const settled = platform.adviceRequests.filter((request) => !isOpen(request));
  return (
    <Section title={t('pwork.requests')}>
      {platform.adviceRequests.length === 0 && <Paragraph subtle>{t('pwork.requests.none')}</Paragraph>}
      {open.length > 0 && rows(open)}
      {settled.length > 0 && (
        <Details summary={t('pwork.requests.settled', { count: settled.length })}>{rows(settled)}</Details>
      )}
    </Section>
  );
};
