// SPDX-License-Identifier: EUPL-1.2

/** Facts that belong to a refusal: flat, so that they travel through GraphQL and into a sentence on a screen. */
export type RefusalDetails = Record<string, string | number | boolean>;

/** Why an act is refused: a code (the screen has its words), the rule it rests on and the place in the input. */
export interface Refusal<Code extends string = string> {
  code: Code;
  /** The number of the rule in the domain's design, "C4" say. */
  rule: string;
  /** Where in the input, as a dotted path: "reason", "parts.money.reason". */
  at?: string;
  details?: RefusalDetails;
}

/** Makes a refusal; leaves out what is not given. */
export function refusal<Code extends string>(
  code: Code,
  rule: string,
  more: { at?: string | undefined; details?: RefusalDetails | undefined } = {},
): Refusal<Code> {
  return {
    code,
    rule,
    ...(more.at === undefined ? {} : { at: more.at }),
    ...(more.details === undefined ? {} : { details: more.details }),
  };
}
