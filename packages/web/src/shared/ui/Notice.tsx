// SPDX-License-Identifier: EUPL-1.2
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type Kind = 'info' | 'success' | 'warning' | 'error';

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, error: CircleAlert };

export interface NoticeProps {
  kind?: Kind;
  title?: string;
  /** Read aloud when it appears: for what happens while the page is open. */
  live?: boolean;
  children?: ReactNode;
}

export const Notice = ({ kind = 'info', title, live, children }: NoticeProps) => {
  return (
    <div
      className={`ss-notice ss-notice--${kind}`}
      role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
    >
      <Icon drawing={icons[kind]} size={24} />
      <div>
        {title && <p className="ss-notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
};
