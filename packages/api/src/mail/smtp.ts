// SPDX-License-Identifier: EUPL-1.2
import { isNativeError } from 'node:util/types';
import { createTransport } from 'nodemailer';
import type { Message } from './write-message.ts';

/** The mail server would not have this very message, or not this addressee. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
  /** Asking again may help (a full box, a server that lets strangers wait). */
  readonly transient: boolean;
  /** The server's code, without its words: they may hold the address. */
  readonly failure: string;

  constructor(transient: boolean, failure: string) {
    super(`The mail server refuses a message: ${failure}`);
    this.transient = transient;
    this.failure = failure;
  }
}

/** The mail server is not there, or does not let us in: no mail can be sent now. */
export class MailServerAway extends Error {
  override readonly name = 'MailServerAway';
}

/** Sends one message. Rejects with MailRefused or MailServerAway. */
export type SendMessage = (message: Message) => Promise<void>;

/** Speaks SMTP with the server at this address, with a connection per message: a lost one can never send a message of another. */
export function smtp(url: string): SendMessage {
  const transport = createTransport({
    url,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 15_000,
    dnsTimeout: 5_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (message) => {
    try {
      await transport.sendMail(message);
    } catch (error) {
      throw namedFault(error);
    }
  };
}

/** What is said about the addressee or the message is about them; anything else is about the server or our settings. */
const OF_THE_MESSAGE = /^(RCPT TO|DATA)$/;

function namedFault(error: unknown): Error {
  const of = (name: string): unknown => (isNativeError(error) ? Reflect.get(error, name) : undefined);
  const [code, command, reply] = [of('code'), of('command'), Number(of('responseCode'))];
  if (OF_THE_MESSAGE.test(String(command)) && reply >= 400 && reply < 600)
    return new MailRefused(reply < 500, `${reply}${enhanced(of('response'))}`);
  return new MailServerAway(
    `No mail can be sent (${String(code)}, ${String(command)}${Number.isNaN(reply) ? '' : `, ${reply}`})`,
  );
}

/** The further code in a server's words: 550 5.1.1 no such user. */
const enhanced = (response: unknown): string => {
  const found = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(String(response))?.[1];
  return found === undefined ? '' : ` ${found}`;
};
