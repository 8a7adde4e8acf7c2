// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

/** Read aloud, not shown. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => (
  <span className="ss-hidden">{children}</span>
);
