// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';

export type MailLanguage = 'nl' | 'en';

/** What a mail is about, as it stands when it is sent. */
export interface MailAbout {
  readonly objectId: string;
  /** 'YYYY-MM-DD' */
  readonly onDate: string;
  readonly personId: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly language: MailLanguage;
}

/** A way to a page of ours; the path begins with a slash, in the language of the mail. */
export interface MailLink {
  readonly label: string;
  readonly path: string;
}

/** A paragraph, a list of ways, or the one thing to do. */
export type MailBlock = string | readonly MailLink[] | { readonly act: MailLink };

/** The words of a mail. The subject holds nothing of persons: it is shown on locked screens, and kept by every server on the way. */
export interface MailWords {
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
}

/** Under which head people find a kind among the others. */
export type MailGroup = 'terms' | 'advice' | 'requests' | 'overview';

/**
 * Whom a kind is for: the municipality's own; those of them who control, with the administrators, who stand in where nobody
 * does; or those who take part in a platform.
 */
export type MailSide = 'municipality' | 'oversight' | 'platform';

/** One kind of mail, with its words. */
export interface MailKind {
  readonly group: MailGroup;
  readonly sides: readonly MailSide[];
  /** Nobody gets it who did not ask for it; the others people get until they say no. */
  readonly onlyWhenChosen?: true;
  /** Whether people may choose not to get it. Never for what says that a deadline passed (A8). */
  readonly mayBeRefused: boolean;
  /** What it is called to who may stop it: 'the weekly overview'. */
  readonly name: Readonly<Record<MailLanguage, string>>;
  /** Its words in a language; undefined when it no longer has to be sent. Reads only. */
  render(db: TenantDb, about: MailAbout): Promise<MailWords | undefined>;
}

/** Every kind of mail that there is, by its name in the database. */
export type MailKinds = Readonly<Record<string, MailKind>>;
