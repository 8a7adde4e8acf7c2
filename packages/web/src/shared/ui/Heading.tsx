// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

type Level = 1 | 2 | 3 | 4;

export interface HeadingProps {
  level: Level;
  /** Looks like another level while keeping its place in the outline. */
  looks?: Level;
  id?: string;
  children: ReactNode;
}

export const Heading = ({ level, looks = level, id, children }: HeadingProps) => {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={`utrecht-heading-${looks}`}>
      {children}
    </Tag>
  );
};
