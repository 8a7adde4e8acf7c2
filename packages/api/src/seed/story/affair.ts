// SPDX-License-Identifier: EUPL-1.2
import type { AdvicePart, Disposition, Signer, WithholdingGround } from '@samenspel/domain/advice';
import type { InformationGround } from '@samenspel/domain/information';
import type { Term } from '@samenspel/domain/terms';

// What goes back and forth between a wijkplatform and the municipality, told as in a story: days are counted from the
// present, and people and places are named by their key.

export interface PlatformStory {
  /** Its code too. */
  readonly key: string;
  readonly day: number;
  readonly name: string;
  readonly about: string;
  readonly neighbourhoods: readonly string[];
  /** The first one, who lets the others in. */
  readonly coordinator: string;
  readonly members: readonly { readonly who: string; readonly role?: 'coordinator'; readonly day?: number }[];
}

/** One subject between a platform and the municipality, from the first word to the last commitment. */
export interface AffairStory {
  /** Never changes: a seed that was broken off goes on by it. */
  readonly key: string;
  readonly platform: string;
  /** On a trajectory, and on its first or a later phase. */
  readonly on?: { readonly trajectory: string; readonly phase?: number };
  readonly request?: RequestStory;
  /** On an unasked advice (A3). */
  readonly agreement?: AgreementStory;
  readonly information?: readonly InformationStory[];
  readonly advice?: AdviceStory;
  /** What members wrote to each other about it; the municipality never sees that (P4). */
  readonly notes?: readonly NoteStory[];
  /** Still being written. */
  readonly draft?: DraftStory;
}

/** Who did something, and when. */
interface Done {
  readonly day: number;
  readonly by: string;
}

export interface NoteStory extends Done {
  readonly body: string;
}

/** What is done with an advice, as one side proposes it (A3). */
export interface PromiseStory extends Done {
  readonly whatHappens: string;
  readonly decider: Signer;
  readonly signer: Signer;
  readonly signerName?: string;
  readonly term?: Term;
  /** The day by which it is answered. */
  readonly due?: number;
}

/** Asked by the municipality (A1); what the platform proposed instead may have been accepted. */
export interface RequestStory extends PromiseStory {
  readonly title: string;
  readonly question: string;
  readonly background: string;
  readonly adviseTerm?: Term;
  readonly counter?: PromiseStory & { readonly agreed?: Done };
  readonly accepted?: Done;
  readonly declined?: Done;
}

export interface AgreementStory extends PromiseStory {
  readonly side: 'municipality' | 'platform';
  readonly subject: string;
  /** By the other side. */
  readonly accepted?: Done;
}

export interface InformationStory extends Done {
  readonly subject: string;
  readonly question: string;
  readonly answered?: Done & { readonly answer: string; readonly files?: readonly FileStory[] };
  readonly refused?: Done & { readonly ground: InformationGround; readonly answer: string };
}

/** A file, made in code: the same bytes each time, and nobody's data. */
export interface FileStory {
  readonly name: string;
  readonly content: Buffer;
}

/** A file with an advice: that which shows its backing, or another. */
export type AdviceFileStory = FileStory & { readonly purpose: 'backing' | 'annex' };

/** What an advice says (A4). */
interface AdviceWords {
  readonly title: string;
  readonly summary: string;
  readonly takingPart: string;
  readonly backing: string;
  readonly figures?: readonly (readonly [label: string, figure: number])[];
  readonly files?: readonly AdviceFileStory[];
}

export interface AdviceStory extends Done, AdviceWords {
  readonly points: readonly string[];
  readonly afterwards: readonly Happening[];
}

export interface DraftStory extends Partial<AdviceWords> {
  readonly day: number;
  readonly by: string;
  readonly points: readonly (Done & { readonly body: string })[];
}

/** An answer to a point, in order; with to whom it was passed on. */
export type AnswerStory = readonly [disposition: Disposition, reasons: string, passedOnTo?: string];

export interface CommitmentStory {
  readonly what: string;
  readonly owner: string;
  readonly due: number;
  readonly point?: number;
}

interface ResponseStory {
  readonly overall: string;
  readonly weighing: string;
  readonly signerName: string;
  readonly points: readonly AnswerStory[];
  readonly commitments?: readonly CommitmentStory[];
  readonly files?: readonly FileStory[];
  readonly undisclosed?: true;
}

/** What happened to an advice after it was submitted. */
export type Happening = Done &
  (
    | { readonly did: 'assign'; readonly to: string }
    | { readonly did: 'correct'; readonly summary: string; readonly added: readonly string[] }
    | { readonly did: 'withdraw'; readonly reason: string }
    | { readonly did: 'propose suspension'; readonly reason: string }
    | { readonly did: 'accept suspension' }
    | { readonly did: 'extend'; readonly due: number; readonly reason: string }
    | {
        readonly did: 'withhold';
        readonly part: AdvicePart;
        readonly ground: WithholdingGround;
        readonly explanation: string;
      }
    | {
        readonly did: 'draft response';
        readonly overall: string;
        readonly weighing: string;
        readonly points: readonly AnswerStory[];
      }
    | ({ readonly did: 'answer' } & ResponseStory)
    | ({ readonly did: 'correct response'; readonly reason: string } & ResponseStory)
    | { readonly did: 'contest'; readonly points: readonly (readonly [no: number, reasons: string])[] }
    | {
        readonly did: 'decide';
        readonly verdict: 'stands' | 'sent_back';
        readonly reason: string;
        readonly term?: Term;
      }
    | {
        readonly did: 'settle';
        readonly what: string;
        readonly as: 'done' | 'dropped';
        readonly account: string;
      }
  );

export type HappeningOf<What extends Happening['did']> = Extract<Happening, { did: What }>;

export const weeks = (amount: number): Term => ({ amount, unit: 'weeks' });
