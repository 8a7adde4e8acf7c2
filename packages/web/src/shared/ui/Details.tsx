// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

export const Details = ({
  summary,
  open,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) => (
  <details className="ss-details" open={open}>
    <summary>{summary}</summary>
    <div className="ss-details__body">{children}</div>
  </details>
);
