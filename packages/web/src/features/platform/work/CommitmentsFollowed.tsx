// SPDX-License-Identifier: EUPL-1.2
import { TermClock } from '../../../shared/advice/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Paragraph, Row, Rows, Section } from '../../../shared/ui/index.ts';
import { platformTexts } from '../platform.texts.ts';
import { platformWorkTexts } from './work.texts.ts';
import type { PlatformAtWork } from './work-query.ts';

/** What the municipality committed itself to in its answers, until it is done (A10). */
export const CommitmentsFollowed = ({ platform }: { platform: PlatformAtWork }) => {
  const t = useText(platformWorkTexts);
  const p = useText(platformTexts);
  const to = useHref();
  const open = platform.commitments
    .filter(({ state }) => state === 'open')
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return (
    <Section title={t('pwork.commitments')}>
      {open.length === 0 ? (
        <Paragraph subtle>{t('pwork.commitments.none')}</Paragraph>
      ) : (
        <Rows label={t('pwork.commitments')}>
          {open.map(({ id, number, what, owner, clock }) => (
            <Row
              key={id}
              href={to('advice', { number })}
              title={what}
              meta={t('pwork.commitment.by', { owner: owner.name ?? p('platform.nameless'), number })}
            >
              {clock && <TermClock compact clock={clock} />}
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
};
