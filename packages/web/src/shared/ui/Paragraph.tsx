// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface ParagraphProps {
  lead?: boolean;
  small?: boolean;
  subtle?: boolean;
  id?: string;
  children: ReactNode;
}

export const Paragraph = ({ lead, small, subtle, id, children }: ParagraphProps) => (
  <p
    id={id}
    className={classNames(
      'utrecht-paragraph',
      lead && 'ss-page__lead',
      small && 'ss-small',
      subtle && 'ss-subtle',
    )}
  >
    {children}
  </p>
);
