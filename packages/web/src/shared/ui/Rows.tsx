// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Link } from './Link.tsx';

/** A list whose every row is one link. */
export const Rows = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul className="ss-rows" aria-label={label}>
    {children}
  </ul>
);

export interface RowProps {
  href: string;
  title: ReactNode;
  /** One line under the title: where, who. */
  meta?: ReactNode;
  /** What is told besides, below that line. */
  more?: ReactNode;
  children?: ReactNode;
  className?: string;
}

export const Row = ({ href, title, meta, more, children, className }: RowProps) => (
  <li className={classNames('ss-row', className)}>
    <div>
      <div className="ss-row__title">
        <Link bare href={href}>
          {title}
        </Link>
      </div>
      {meta && <div className="ss-row__meta">{meta}</div>}
      {more}
    </div>
    {children && <div className="ss-stack">{children}</div>}
  </li>
);

export interface TaskRowProps {
  href: string;
  /** What is asked, as an act: "Lees het kompas". */
  what: ReactNode;
  /** On which trajectory, and who. */
  about: ReactNode;
  /** Since or until when: a Clock, or a date in words. */
  when: ReactNode;
  state?: ReactNode;
}

/** One line of a work list: what, who, until when, state; the row is the link. */
export const TaskRow = ({ href, what, about, when, state }: TaskRowProps) => (
  <li className="ss-row ss-row--task">
    <div className="ss-row__title">
      <Link bare href={href}>
        {what}
      </Link>
    </div>
    <div className="ss-row__meta">{about}</div>
    <div className="ss-row__meta">
      {when} {state}
    </div>
  </li>
);
