// SPDX-License-Identifier: EUPL-1.2
import { WebSocket } from 'ws';

const texts = new WeakMap<object, string>();

/** Stands for an answer in the message that graphql-ws makes of it, until the message is sent. */
const STAND_IN = '"\\u0000told"';
let standsFor: string | undefined;

/**
 * An answer as a payload whose text is made once, however many are told it: writing 10 kB of JSON anew for each of thousands
 * took longer than sending it. graphql-ws writes a message and sends it in one go, so that between the two is nobody else.
 */
export function toldOnce<Answer extends object>(answer: Answer, write: (answer: Answer) => unknown): object {
  const text = texts.get(answer) ?? JSON.stringify(write(answer));
  texts.set(answer, text);
  return {
    toJSON() {
      standsFor = text;
      return JSON.parse(STAND_IN);
    },
  };
}

/** The socket that puts the answer where the stand-in is: at the end of its message. */
export class ToldOnceSocket extends WebSocket {
  override send(message: unknown, ...rest: unknown[]): void {
    const text = standsFor;
    standsFor = undefined;
    const whole =
      text !== undefined && typeof message === 'string' && message.endsWith(`${STAND_IN}}`)
        ? `${message.slice(0, -STAND_IN.length - 1)}${text}}`
        : message;
    super.send(...([whole, ...rest] as Parameters<WebSocket['send']>));
  }
}
