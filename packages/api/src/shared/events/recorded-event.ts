// SPDX-License-Identifier: EUPL-1.2

/** What a decision lets happen, on its way into the history. */
export interface RecordedEvent {
  /** Past tense, as the domain calls it ('FormChosen'). */
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly trajectoryId?: string | null | undefined;
  /** Ids, codes, numbers and dates. Persons by id, never by name. */
  readonly data: object;
  /** Free texts by name, kept apart so that they can be erased. */
  readonly texts?: Readonly<Record<string, string>> | undefined;
  /** Without it the role of the context's actor. */
  readonly actingRole?: string | null | undefined;
}
