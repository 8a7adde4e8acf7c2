// SPDX-License-Identifier: EUPL-1.2
import { momentInWords } from '../../../shared/formats/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Paragraph, Row, Rows, Section } from '../../../shared/ui/index.ts';
import { draftTexts } from '../draft/draft.texts.ts';
import { platformTexts } from '../platform.texts.ts';
import { platformWorkTexts } from './work.texts.ts';
import type { PlatformAtWork } from './work-query.ts';

/** The drafts that its members write in, the last saved first. */
export const Drafts = ({ platform, timeZone }: { platform: PlatformAtWork; timeZone: string }) => {
  const t = useText(platformWorkTexts);
  const d = useText(draftTexts);
  const p = useText(platformTexts);
  const to = useHref();
  const language = useLanguage();
  const open = platform.drafts
    .filter(({ state }) => state === 'open')
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  return (
    <Section title={t('pwork.drafts')}>
      {open.length === 0 ? (
        <Paragraph subtle>{t('pwork.drafts.none')}</Paragraph>
      ) : (
        <Rows label={t('pwork.drafts')}>
          {open.map((draft) => (
            <Row
              key={draft.id}
              href={to('adviceDraft', { draft: draft.id, step: 'onderwerp' })}
              title={draft.title || d('draft.untitled')}
              meta={[
                t('pwork.draft.points', { count: draft.points.length }),
                ...(draft.request ? [t('pwork.draft.asked', { number: draft.request.number })] : []),
              ].join(', ')}
            >
              <span className="ss-row__meta">
                {t('pwork.by', {
                  name: draft.savedBy.name ?? p('platform.nameless'),
                  moment: momentInWords(draft.savedAt, language, timeZone),
                })}
              </span>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
};
