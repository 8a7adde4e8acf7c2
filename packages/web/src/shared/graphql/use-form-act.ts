// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import type { FieldProblem } from '../ui/index.ts';
import type { Problem } from './problem.ts';
import { useAct } from './use-act.ts';

interface Refusal {
  code: string;
  at: string | null;
  details: Record<string, unknown>;
}
interface Refused {
  refusals: readonly Refusal[];
}

/** What a mutation gives back: one field, which is what was done or why it was refused. */
type PayloadOf<Data> = Data[keyof Data];
type DoneOf<Data> = Exclude<PayloadOf<Data>, Refused>;
type RefusalOf<Data> = Extract<PayloadOf<Data>, Refused>['refusals'][number];
/** The codes with which a mutation can be refused. */
export type CodeOf<Data> = RefusalOf<Data>['code'];

export interface FormAct<Data, Body> {
  /** Sends it; gives what was done, or undefined when it was refused or failed. */
  submit: (body: Body) => Promise<DoneOf<Data> | undefined>;
  busy: boolean;
  /** The refusals as sentences, for the error summary and the fields. */
  problems: FieldProblem[];
  /** The refusals as they came, for a form that answers one in another way than by a sentence. */
  refusals: readonly RefusalOf<Data>[];
  /** Why it could not be sent at all: no connection, no longer signed in. */
  problem: Problem | undefined;
}

/**
 * A form that sends one mutation whose payload is `<Done> | <Act>Refused`. `sentence` words one refusal; give it a map with every
 * `CodeOf<Data>`, so that a code without a text does not compile.
 */
export const useFormAct = <Data, Variables extends { input: { idempotencyKey: string } }>(
  document: TypedDocumentNode<Data, Variables>,
  sentence: (refusal: RefusalOf<Data>) => FieldProblem,
): FormAct<Data, Omit<Variables['input'], 'idempotencyKey'>> => {
  const { act, busy, problem } = useAct(document);
  const [refusals, setRefusals] = useState<readonly RefusalOf<Data>[]>([]);
  return {
    busy,
    problem,
    refusals,
    problems: refusals.map(sentence),
    submit: async (body) => {
      const data = await act(body);
      if (!data) return undefined;
      const payload = Object.values(data)[0] as PayloadOf<Data>;
      const refused = isRefused(payload) ? (payload.refusals as readonly RefusalOf<Data>[]) : [];
      setRefusals(refused);
      return isRefused(payload) ? undefined : (payload as DoneOf<Data>);
    },
  };
};

const isRefused = (payload: unknown): payload is Refused =>
  typeof payload === 'object' && payload !== null && 'refusals' in payload;
