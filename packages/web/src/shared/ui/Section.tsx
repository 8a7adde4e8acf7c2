// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useId } from 'react';
import { Heading } from './Heading.tsx';

/** A part of a page under a heading of its own. */
export const Section = ({
  title,
  children,
  level = 2,
}: {
  title: string;
  children: ReactNode;
  level?: 2 | 3;
}) => {
  const id = useId();
  return (
    <section className="ss-section" aria-labelledby={id}>
      <Heading level={level} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
};
