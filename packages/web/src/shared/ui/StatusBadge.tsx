// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'accent' | 'positive' | 'warning' | 'negative';

/** A state in one or two words. The words say it; the colour only repeats it. */
export const StatusBadge = ({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`ss-badge ss-badge--${tone}`}>{children}</span>
);
