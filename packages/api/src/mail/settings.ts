// SPDX-License-Identifier: EUPL-1.2
import { type Config, ConfigFault, type Environment } from '../shared/config/index.ts';
import { whole } from '../shared/config/parse.ts';
import { isAddress } from './write-message.ts';

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** What sending mail needs to know of the configuration. */
export interface MailSettings {
  /** Without one no mail leaves; a demonstration then catches them. */
  readonly smtpUrl?: string;
  readonly from: MailAddress;
  readonly publicUrl: string;
}

/** For how long what has to do with mails is kept. */
export interface MailTerms {
  /** Mails that were sent, refused or dropped: long enough to say later whether somebody was told, and when. */
  readonly mailDays: number;
  /** Links that stop a kind of mail: people find them in mails of long ago. */
  readonly stopLinkDays: number;
}

/** The names of our settings in the environment, for who checks that there are no others. */
export const MAIL_VARIABLES = [
  'SAMENSPEL_SMTP_URL',
  'SAMENSPEL_MAIL_FROM',
  'SAMENSPEL_MAIL_DAYS',
  'SAMENSPEL_MAIL_STOP_DAYS',
] as const;

/** Reads our part of the environment. Values are not repeated: the address of a mail server holds its password. */
export function readMailSettings(
  env: Environment,
  known: Pick<Config, 'mode' | 'publicUrl'>,
): MailSettings & MailTerms {
  const problems: string[] = [];
  const smtpUrl = env.SAMENSPEL_SMTP_URL;
  if (smtpUrl && !/^smtps?:$/.test(URL.parse(smtpUrl)?.protocol ?? ''))
    problems.push('SAMENSPEL_SMTP_URL must be an address such as smtps://user:password@mail.example:465');
  const text = env.SAMENSPEL_MAIL_FROM;
  if (smtpUrl && !text && known.mode === 'production')
    problems.push('SAMENSPEL_MAIL_FROM is needed with SAMENSPEL_SMTP_URL: the sender of the mails');
  const from = text ? parsed(text) : { name: 'Samenspel', address: 'samenspel@demonstratie.example' };
  if (from === undefined)
    problems.push('SAMENSPEL_MAIL_FROM must be an address: Samenspel <samenspel@gemeente.example>');
  const read = { env, problems };
  // Never so short that what made a mail once could make it again.
  const mailDays = whole(read, 'SAMENSPEL_MAIL_DAYS', 30, 3650) ?? 180;
  const stopLinkDays = whole(read, 'SAMENSPEL_MAIL_STOP_DAYS', 60, 3650) ?? 730;
  if (from === undefined || problems.length > 0) throw new ConfigFault(problems);
  return { ...(smtpUrl && { smtpUrl }), from, publicUrl: known.publicUrl, mailDays, stopLinkDays };
}

function parsed(text: string): MailAddress | undefined {
  const found = /^(?:([^<>"\p{C}]{0,80})<([^<>]+)>|([^<>]+))$/u.exec(text.trim());
  const address = (found?.[2] ?? found?.[3] ?? '').trim();
  return isAddress(address) ? { name: (found?.[1] ?? '').trim(), address } : undefined;
}
