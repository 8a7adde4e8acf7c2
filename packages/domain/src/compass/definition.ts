// SPDX-License-Identifier: EUPL-1.2
import type { LocalText } from '../kernel/index.ts';

/** What a question is answered with. */
export const answerValues = ['yes', 'no'] as const;
export type Answer = (typeof answerValues)[number];

/** Say (zeggenschap): how much influence residents have on the decision, in five steps. */
export const sayValues = ['none', 'limited', 'fairly_high', 'high', 'full'] as const;
export type Say = (typeof sayValues)[number];

/** Ownership (eigenaarschap): who feels and takes the responsibility. */
export const ownershipValues = ['municipality', 'residents', 'shared'] as const;
export type Ownership = (typeof ownershipValues)[number];

/** Where an answer leads: to a question, or to the form that fits. */
export type Target = { question: string } | { form: string };

/** How the parts of a compound question make one answer: a part's code, all of these, or any of these. */
export type Combination = string | { all: Combination[] } | { any: Combination[] };

/** A part of a compound question: asked and kept apart, because "no, for lack of money" is what one wants to know (C3). */
export interface QuestionPart {
  code: string;
  text: LocalText;
  help?: LocalText;
  /** Asked only while the other parts leave the question open ("if not, can we ask them once more?"). */
  onlyIfOpen?: boolean;
}

/** A yes/no question of the compass. */
export interface CompassQuestion {
  code: string;
  text: LocalText;
  help?: LocalText;
  /** Empty for a simple question. */
  parts: QuestionPart[];
  /** Present exactly when there are parts. */
  combine?: Combination;
  yes: Target;
  no: Target;
  /** Answers whose edge is not confirmed by the source. */
  uncertain?: Answer[];
}

/** How one shows that an obligation is met (C7). */
export const obligationProofs = [
  'account', // somebody writes how it was done
  'accepted_by_both', // the same, and both sides accepted it
  'residents_owner_named', // follows from the recorded owners
  'both_owners_named',
] as const;
export type ObligationProof = (typeof obligationProofs)[number];

/** What a form obliges the municipality to before its phase may close (C7). */
export interface FormObligation {
  code: string;
  text: LocalText;
  rule: string;
  /** 'account' when left out. */
  proof?: ObligationProof;
}

/** A form of collaboration (samenwerkingsvorm), or an end of the compass that is none. */
export interface CollaborationForm {
  code: string;
  name: LocalText;
  summary: LocalText;
  /** When this form fits. */
  fits: LocalText;
  say: Say;
  /** What the step of say leaves out ("for a small group"). */
  sayNote?: LocalText;
  ownership: Ownership;
  /** False for the two ends that are no collaboration. */
  collaboration: boolean;
  municipalityRole: LocalText;
  residentsRole: LocalText;
  instruments: LocalText[];
  examples: LocalText[];
  obligations: FormObligation[];
}

/** A compass (kompas voor zeggenschap) as data: questions, and the forms they lead to (C1, C2). */
export interface CompassDefinition {
  /** The code of the first question. */
  start: string;
  questions: CompassQuestion[];
  forms: CollaborationForm[];
}
