// SPDX-License-Identifier: EUPL-1.2
import type { MailAddress } from './settings.ts';
import type { WrittenMail } from './write-mail.ts';

/** A message as nodemailer takes it. */
export interface Message {
  readonly envelope: { readonly from: string; readonly to: string[] };
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly date: Date;
  readonly headers: Record<string, string>;
}

/** An address that can stand in a header: one, without a name, a comment or a line end. */
export const isAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s<>()[\]\\,;:"@\p{C}]{1,64}@[^\s<>()[\]\\,;:"@\p{C}]+$/u.test(text);

/** The same mail has the same name, however often it is sent: who gets it twice sees it once. */
export const messageIdOf = (mailId: string, publicUrl: string): string =>
  `<${mailId}@${new URL(publicUrl).hostname}>`;

/** Puts a message together. Addresses stand in the envelope as they are; nothing in them is read as a list. */
export function writeMessage(
  mail: WrittenMail,
  how: { from: MailAddress; to: string; messageId: string; now: string; stop?: string | undefined },
): Message {
  return {
    envelope: { from: how.from.address, to: [how.to] },
    from: how.from,
    to: { name: '', address: how.to },
    // Line ends in a subject would begin another header.
    subject: mail.subject.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim(),
    text: mail.text,
    html: mail.html,
    messageId: how.messageId,
    date: new Date(how.now),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': mail.language,
      ...(how.stop !== undefined && {
        'List-Unsubscribe': `<${how.stop}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  };
}
