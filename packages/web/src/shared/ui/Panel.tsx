// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A bordered box for one thing among several; `quiet` is tinted instead of bordered. */
export const Panel = ({ quiet, children }: { quiet?: boolean; children: ReactNode }) => (
  <div className={classNames('ss-panel', quiet && 'ss-panel--quiet')}>{children}</div>
);
