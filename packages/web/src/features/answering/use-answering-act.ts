// SPDX-License-Identifier: EUPL-1.2
import type { TypedDocumentNode } from 'urql';
import { type CodeOf, type FormAct, useFormAct } from '../../shared/graphql/index.ts';
import { useText } from '../../shared/texts/index.ts';
import type { FieldProblem } from '../../shared/ui/index.ts';
import { type RefusalKey, refusalTexts } from './refusals.texts.ts';

/** Holds when every code of the mutation has a text; else the compiler names those that have none. */
export type EveryCodeHasText<Data> = [`answering.refused.${CodeOf<Data>}`] extends [RefusalKey]
  ? unknown
  : { codesWithoutText: Exclude<`answering.refused.${CodeOf<Data>}`, RefusalKey> };

interface RefusalLike {
  code: string;
  at?: string | null | undefined;
}

/** The label of every control of a form, by its id; or how to find it. */
export type Labels = Readonly<Record<string, string>> | ((at: string) => string | undefined);

const labelAt = (labels: Labels, at: string): string | undefined =>
  typeof labels === 'function' ? labels(at) : labels[at];

/** A refusal as a sentence at its field; a place that the form has no control for is about the whole form. */
export const useSentence = (labels: Labels) => {
  const t = useText(refusalTexts);
  return ({ code, at }: RefusalLike): FieldProblem => {
    const label = labelAt(labels, at ?? '');
    const key =
      refusalTexts.keys.find((known) => known === `answering.refused.${code}`) ?? 'answering.refused.aField';
    // A label that asks something stands before a colon here: "Wat wilt u weten: vul dit in."
    const text = t(key, { field: label?.replace(/\?$/, '') ?? t('answering.refused.aField') });
    return at && label !== undefined ? { at, text } : { text };
  };
};

const noLabels: Labels = {};

/** A form of the municipality that sends one mutation; a code without a text does not compile. */
export const useAnsweringAct = <Data, Variables extends { input: { idempotencyKey: string } }>(
  document: TypedDocumentNode<Data, Variables> & EveryCodeHasText<Data>,
  labels: Labels = noLabels,
): FormAct<Data, Omit<Variables['input'], 'idempotencyKey'>> => {
  const sentence = useSentence(labels);
  return useFormAct<Data, Variables>(document, sentence);
};
