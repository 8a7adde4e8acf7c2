// SPDX-License-Identifier: EUPL-1.2
import { TermClock } from '../../../shared/advice/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Rows, StatusBadge, TaskRow } from '../../../shared/ui/index.ts';
import { inboxTexts } from './inbox.texts.ts';
import type { InboxAdvice } from './inbox-query.ts';

/** The clock of what a contested answer waits for: the decision on it (A9). */
const isReview = ({ kind, state }: InboxAdvice['clocks'][number]): boolean =>
  kind === 'review' && state !== 'stopped';

/** One line per advice: what, of whom and who handles it, until when. The row leads to where it is handled. */
export const InboxList = ({ advices }: { advices: readonly InboxAdvice[] }) => {
  const t = useText(inboxTexts);
  const to = useHref();
  return (
    <Rows label={t('inbox.list')}>
      {advices.map(({ id, number, title, state, wijkplatform, handler, asked, clock, clocks }) => (
        <TaskRow
          key={id}
          href={to('handleAdvice', { number })}
          what={title}
          about={[
            number,
            wijkplatform.name,
            asked && t('inbox.asked'),
            handler ? t('inbox.handler', { name: handler.name ?? '' }) : t('inbox.unassigned'),
          ]
            .filter(Boolean)
            .join(' · ')}
          when={
            <TermClock
              compact
              clock={(state === 'contested' && clocks.find(isReview)) || clock}
              withdrawn={state === 'withdrawn'}
            />
          }
          state={
            state === 'contested' && <StatusBadge tone="warning">{t('inbox.figure.contested')}</StatusBadge>
          }
        />
      ))}
    </Rows>
  );
};
