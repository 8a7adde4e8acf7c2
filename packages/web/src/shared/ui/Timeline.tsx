// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

export interface TimelineItem {
  id: string;
  state: 'past' | 'now' | 'coming';
  title: ReactNode;
  when?: ReactNode;
  badge?: ReactNode;
  children?: ReactNode;
}

/** What was, what is and what comes, in that order. */
export const Timeline = ({ items, label }: { items: readonly TimelineItem[]; label?: string }) => (
  <ol className="ss-timeline" aria-label={label}>
    {items.map((item) => (
      <li
        key={item.id}
        className={`ss-timeline__item ss-timeline__item--${item.state}`}
        aria-current={item.state === 'now' ? 'step' : undefined}
      >
        <div className="ss-timeline__head">
          {item.title}
          {item.badge}
        </div>
        {item.when && <div className="ss-timeline__when">{item.when}</div>}
        {item.children}
      </li>
    ))}
  </ol>
);
