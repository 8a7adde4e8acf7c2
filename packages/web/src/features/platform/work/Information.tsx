// SPDX-License-Identifier: EUPL-1.2
import { requestTexts, TermClock } from '../../../shared/advice/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Paragraph, Row, Rows, Section } from '../../../shared/ui/index.ts';
import { platformWorkTexts } from './work.texts.ts';
import type { PlatformAtWork } from './work-query.ts';

/** What the platform asked of the municipality, each with its clock (A2). */
export const Information = ({ platform }: { platform: PlatformAtWork }) => {
  const t = useText(platformWorkTexts);
  const r = useText(requestTexts);
  const to = useHref();
  return (
    <Section title={t('pwork.information')}>
      {platform.informationRequests.length === 0 ? (
        <Paragraph subtle>{t('pwork.information.none')}</Paragraph>
      ) : (
        <Rows label={t('pwork.information')}>
          {platform.informationRequests.map(({ id, number, subject, state, clock }) => (
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
    </Section>
  );
};
