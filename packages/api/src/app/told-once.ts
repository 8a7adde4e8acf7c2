// SPDX-License-Identifier: EUPL-1.2
import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';

const texts = new WeakMap<object, Buffer>();

/** Stands for an answer in the message that graphql-ws makes of it, until the message is sent. */
const STAND_IN = '"\\u0000told"';
const STAND_IN_END = `${STAND_IN}}`;
let standsFor: Buffer | undefined;

/**
 * An answer as a payload whose text is made once, however many are told it: writing 10 kB of JSON anew for each of thousands
 * took longer than sending it. graphql-ws writes a message and sends it in one go, so that between the two is nobody else.
 */
export function toldOnce<Answer extends object>(answer: Answer, write: (answer: Answer) => unknown): object {
  const text = texts.get(answer) ?? Buffer.from(`${JSON.stringify(write(answer))}}`);
  texts.set(answer, text);
  return {
    toJSON() {
      standsFor = text;
      return JSON.parse(STAND_IN);
    },
  };
}

type Sent = Parameters<WebSocket['send']>;

/** The socket that puts the answer where the stand-in is: at the end of its message. */
export class ToldOnceSocket extends WebSocket {
  #stream: Duplex | undefined;

  /** The stream under this socket, over which nothing is compressed. */
  over(stream: Duplex): void {
    this.#stream = stream;
  }

  override send(message: unknown, ...rest: unknown[]): void {
    const text = standsFor;
    standsFor = undefined;
    if (text === undefined || typeof message !== 'string' || !message.endsWith(STAND_IN_END)) {
      super.send(...([message, ...rest] as unknown as Sent));
      return;
    }
    const begin = message.slice(0, -STAND_IN_END.length);
    const stream = this.#stream;
    if (stream === undefined || this.readyState !== WebSocket.OPEN)
      super.send(...([`${begin}${text}`, ...rest] as unknown as Sent));
    else {
      // The same bytes for everybody: as a string, each would get a copy of its own to be collected again.
      stream.cork();
      stream.write(frameBegin(begin, text.length));
      const told = rest.at(-1);
      stream.write(text, typeof told === 'function' ? (error) => told(error ?? undefined) : undefined);
      stream.uncork();
    }
  }
}

/** The beginning of a text message in one frame, unmasked as a server's are, of which so many bytes are still to come (RFC 6455, 5.2). */
function frameBegin(begin: string, more: number): Buffer {
  const own = Buffer.byteLength(begin);
  const length = own + more;
  const size = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(size + own);
  frame[0] = 0x81;
  if (size === 2) frame[1] = length;
  else if (size === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(begin, size);
  return frame;
}
