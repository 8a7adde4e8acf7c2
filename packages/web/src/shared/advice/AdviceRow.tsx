// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useHref } from '../routes/index.ts';
import { useText } from '../texts/index.ts';
import { Row, StatusBadge } from '../ui/index.ts';
import type { ShownClock } from './clock.ts';
import { TermClock } from './TermClock.tsx';
import { adviceTexts } from './texts.ts';

export interface ListedAdvice {
  id: string;
  number: string;
  title: string;
  state: 'open' | 'answered' | 'contested' | 'withdrawn';
  settled: boolean;
  /** Left out on the platform's own page. */
  wijkplatform?: { name: string | null };
  clock: ShownClock;
}

export interface AdviceRowProps {
  advice: ListedAdvice;
  about?: readonly string[];
  /** What the list tells of it besides, below its line. */
  children?: ReactNode;
}

/** One advice in a list: what, of whom, and its clock. */
export const AdviceRow = ({ advice, about = [], children }: AdviceRowProps) => {
  const t = useText(adviceTexts);
  const to = useHref();
  const { number, title, state, settled, wijkplatform, clock } = advice;
  const meta = [number, wijkplatform?.name ?? '', ...about].filter((part) => part !== '').join(' · ');
  return (
    <Row href={to('advice', { number })} title={title} meta={meta} more={children}>
      <div>
        <TermClock compact clock={clock} withdrawn={state === 'withdrawn'} />
        {state === 'contested' && <StatusBadge tone="warning">{t('advice.state.contested')}</StatusBadge>}
        {state === 'answered' && settled && <span className="ss-small ss-subtle">{t('advice.settled')}</span>}
      </div>
    </Row>
  );
};
