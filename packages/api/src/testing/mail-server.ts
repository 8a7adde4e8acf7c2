// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface TestMail {
  readonly to: string[];
  readonly raw: string;
  readonly parsed: Email;
}

export interface TestMailServer {
  readonly url: string;
  readonly messages: TestMail[];
  /** What it answers from now on when somebody is to get a mail; undefined: it takes it. */
  answer(address: string, code: number | undefined, words?: string): void;
  forget(): void;
  stop(): Promise<void>;
}

/** A real mail server that keeps what it gets. */
export async function testMailServer(): Promise<TestMailServer> {
  const messages: TestMail[] = [];
  const answers = new Map<string, Error>();
  const server = new SMTPServer({
    ...{ disabledCommands: ['AUTH', 'STARTTLS'], logger: false, disableReverseLookup: true },
    onRcptTo: ({ address }, _session, done) => done(answers.get(address)),
    onData(stream, session, done) {
      text(stream)
        .then(async (raw) => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          messages.push({ to, raw, parsed: await PostalMime.parse(raw) });
          done();
        })
        .catch(done);
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    answer(address, code, words = '') {
      if (code === undefined) answers.delete(address);
      else answers.set(address, Object.assign(new Error(words), { responseCode: code }));
    },
    forget: () => {
      messages.length = 0;
      answers.clear();
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
