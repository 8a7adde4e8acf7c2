// SPDX-License-Identifier: EUPL-1.2
import type { TypedDocumentNode } from 'urql';
import { type CodeOf, type FormAct, useFormAct } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import type { FieldProblem } from '../../../shared/ui/index.ts';
import { type RefusalKey, refusalTexts } from './refusals.texts.ts';

/** Holds when every code of the mutation has a text; else the compiler names those that have none. */
type EveryCodeHasText<Data> = [`refusal.${CodeOf<Data>}`] extends [RefusalKey]
  ? unknown
  : { codesWithoutText: Exclude<`refusal.${CodeOf<Data>}`, RefusalKey> };

/** Where the decision's names for what was given differ from the form's. */
const controlOf: Readonly<Record<string, string>> = {
  unitId: 'unit',
  leadId: 'lead',
  partyId: 'party',
  acceptedBy: 'acceptedByMunicipality',
};

interface RefusalLike {
  code: string;
  at?: string | null;
  details?: Record<string, unknown> | undefined;
}

/** A refusal as a sentence at its field. `fields` holds the label of every control of the form, by its id. */
export const useSentence = (fields: Readonly<Record<string, string>>) => {
  const t = useText(refusalTexts);
  return ({ code, at, details }: RefusalLike): FieldProblem => {
    const name = at?.split('.')[0] ?? '';
    const control = controlOf[name] ?? name;
    const label = fields[control];
    const key = refusalTexts.keys.find((known) => known === `refusal.${code}`) ?? 'refusal.aField';
    const text = t(key, {
      field: label ?? t('refusal.aField'),
      question: String(details?.question ?? ''),
      phase: String(details?.title ?? ''),
      advice: `${details?.number ?? ''} ${details?.title ?? ''}`.trim(),
    });
    return label === undefined ? { text } : { at: control, text };
  };
};

/** A form of the management screens that sends one mutation; a code without a text does not compile. */
export const useManageAct = <Data, Variables extends { input: { idempotencyKey: string } }>(
  document: TypedDocumentNode<Data, Variables> & EveryCodeHasText<Data>,
  fields: Readonly<Record<string, string>>,
): FormAct<Data, Omit<Variables['input'], 'idempotencyKey'>> => {
  const sentence = useSentence(fields);
  return useFormAct<Data, Variables>(document, sentence);
};
