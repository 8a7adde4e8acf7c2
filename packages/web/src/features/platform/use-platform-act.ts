// SPDX-License-Identifier: EUPL-1.2
import type { TypedDocumentNode } from 'urql';
import { type CodeOf, type FormAct, useFormAct } from '../../shared/graphql/index.ts';
import { useText } from '../../shared/texts/index.ts';
import type { FieldProblem } from '../../shared/ui/index.ts';
import { type RefusedKey, refusedTexts } from './refused.texts.ts';

/** Holds when every code of the mutation has a text; else the compiler names those that have none. */
export type EveryCodeHasText<Data> = [`refused.${CodeOf<Data>}`] extends [RefusedKey]
  ? unknown
  : { codesWithoutText: Exclude<`refused.${CodeOf<Data>}`, RefusedKey> };

/** Where the decision's names for what was given differ from the form's. */
const controlOf: Readonly<Record<string, string>> = {
  neighbourhoodIds: 'neighbourhoods',
  personId: 'person',
  'term.amount': 'term',
};

interface RefusalLike {
  code: string;
  at?: string | null;
}

/**
 * A refusal as a sentence at its field. `fields` holds the label of every control of the form by its id; a place that the form
 * has no control for is about the whole form.
 */
export const useSentence = (fields: Readonly<Record<string, string>>) => {
  const t = useText(refusedTexts);
  return ({ code, at }: RefusalLike): FieldProblem => {
    const control = controlOf[at ?? ''] ?? at ?? '';
    const label = fields[control];
    const key = refusedTexts.keys.find((known) => known === `refused.${code}`) ?? 'refused.unknown';
    const text = t(key, { field: label ?? t('refused.aField') });
    return label === undefined ? { text } : { at: control, text };
  };
};

const noFields: Readonly<Record<string, string>> = {};

/** A form of a platform's pages that sends one mutation; a code without a text does not compile. */
export const usePlatformAct = <Data, Variables extends { input: { idempotencyKey: string } }>(
  document: TypedDocumentNode<Data, Variables> & EveryCodeHasText<Data>,
  fields: Readonly<Record<string, string>> = noFields,
): FormAct<Data, Omit<Variables['input'], 'idempotencyKey'>> => {
  const sentence = useSentence(fields);
  return useFormAct<Data, Variables>(document, sentence);
};
