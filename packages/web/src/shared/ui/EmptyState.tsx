// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: string;
  /** What would stand here, and how it gets here. */
  children: ReactNode;
  action?: ReactNode;
}

export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="ss-empty">
    <p className="ss-notice__title">{title}</p>
    <div className="ss-subtle">{children}</div>
    {action}
  </div>
);
