// SPDX-License-Identifier: EUPL-1.2
import type { Answer } from '@samenspel/domain/compass';
import type { StartedAs, StatutoryKind } from '@samenspel/domain/trajectory';

// A story tells what happened on one trajectory. Days are counted from the present: -30 is a month ago, 30 a month ahead,
// so that the demonstration still looks alive in a year. Whatever lies ahead is a plan; acts lie in the past. People,
// parties and places are named by their key in the municipality's data.

/** An answer with its reason. */
export type Said = readonly [answer: Answer, reason: string];
export const yes = (reason: string): Said => ['yes', reason];
export const no = (reason: string): Said => ['no', reason];

/** What was answered, question by question in the order in which they were asked; by part for a compound one. */
export type Spoken = Readonly<Record<string, Said | Readonly<Record<string, Said>>>>;

export interface Story {
  /** Never changes: a seed that was broken off goes on by it. */
  readonly key: string;
  /** The day it was started. */
  readonly day: number;
  readonly title: string;
  readonly subject: string;
  readonly startedAs: StartedAs;
  readonly policyField: string;
  /** Districts and neighbourhoods by code, or the whole municipality. */
  readonly area:
    | 'whole'
    | { readonly districts?: readonly string[]; readonly neighbourhoods?: readonly string[] };
  readonly unit: string;
  readonly lead: string;
  readonly handedOver?: { readonly day: number; readonly to: string; readonly reason: string };
  /** Given on the day of the start unless another day is told. */
  readonly roles: readonly { readonly who: string; readonly role: string; readonly day?: number }[];
  readonly phases: readonly PhaseStory[];
  readonly closed?: number;
}

export interface PhaseStory {
  readonly title: string;
  readonly goal: string;
  /** The day it was planned; the day of the start unless told. */
  readonly planned?: number;
  /** Planned first and last day. */
  readonly from?: number;
  readonly to?: number;
  readonly issues: readonly IssueStory[];
  readonly statutory?: readonly StatutoryStory[];
  readonly started?: number;
  readonly closed?: number;
}

export interface StatutoryStory {
  readonly day: number;
  readonly kind: StatutoryKind;
  readonly name: string;
  readonly from: number;
  readonly to?: number;
}

/** A question in one phase; with the key of an earlier one it is taken up again (C5). */
export interface IssueStory {
  readonly key: string;
  readonly raised: number;
  /** As it was first put; left out when it is taken up again. */
  readonly question?: string;
  readonly exploration?: ExplorationStory;
  readonly readings?: readonly ReadingStory[];
  readonly choice?: ChoiceStory;
  /** Other owners later on (T3). */
  readonly ownersChanged?: OwnersStory & { readonly day: number; readonly reason: string };
  /** By code: the day, the account and, where the obligation asks for it, who accepted on either side. */
  readonly obligations?: Readonly<
    Record<string, readonly [day: number, account: string, ...accepted: string[]]>
  >;
}

export interface ExplorationStory {
  readonly day: number;
  /** Left out: it is still a draft. */
  readonly completed?: number;
  /** The lead unless told. */
  readonly by?: string;
  readonly goal: string;
  readonly bounds: string;
  readonly known: string;
  readonly unknown: string;
  readonly triedBefore: string;
  /** The question as the exploration formulates it. */
  readonly question: string;
  readonly groups: readonly (readonly [name: string, part: string])[];
}

export interface ReadingStory {
  readonly day: number;
  /** The lead unless told; takes part for the municipality. */
  readonly guide?: string;
  readonly municipality?: readonly string[];
  readonly residents: readonly string[];
  /** Residents without an account, by name. */
  readonly residentNames?: readonly string[];
  /** What each of these answered for themselves. */
  readonly own?: readonly { readonly who: string; readonly said: Spoken }[];
  readonly agreed: Spoken;
  /** Without one of these the reading is still open. */
  readonly completed?: number;
  readonly abandoned?: { readonly day: number; readonly reason: string };
  /** Why no resident took part, when none did. */
  readonly withoutResidents?: string;
}

export interface OwnersStory {
  readonly municipalOwners?: readonly string[];
  readonly residentOwners?: readonly string[];
  readonly residentOwnerNames?: readonly string[];
}

export interface ChoiceStory extends OwnersStory {
  readonly day: number;
  readonly form: string;
  readonly supporting?: readonly string[];
  /** When it departs from what the compass came to (C4). */
  readonly reason?: string;
  readonly municipalityRole: string;
  readonly residentsRole: string;
}
