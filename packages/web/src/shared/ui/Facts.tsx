// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

export interface Fact {
  term: string;
  value: ReactNode;
}

/** Short facts, each a word and its value. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="ss-facts">
    {facts.map((fact) => (
      <div key={fact.term}>
        <dt>{fact.term}</dt>
        <dd>{fact.value}</dd>
      </div>
    ))}
  </dl>
);
