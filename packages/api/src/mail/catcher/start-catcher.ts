// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Email } from 'postal-mime';
import { isFree } from '../../shared/database/embedded/free-port.ts';
import { newId } from '../../shared/ids/index.ts';

/** A mail that was caught instead of sent. */
export interface CaughtMail {
  readonly id: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly parsed: Email;
}

export interface Catcher {
  /** Where to send mails, to have them caught. */
  readonly url: string;
  /** The newest first. */
  mails(): readonly CaughtMail[];
  stop(): Promise<void>;
}

const MOST_KEPT = 500;
const MOST_BYTES = 1_000_000;
/** Below 32768, as every port of the product. */
const FIRST_PORT = 8025;

/** Starts a mail server, for this machine only, that keeps the last mails in memory and sends none on. For demonstrations. */
export async function startCatcher(): Promise<Catcher> {
  // Only here: in production these packages are not even loaded.
  const [{ SMTPServer }, { default: PostalMime }] = await Promise.all([
    import('smtp-server'),
    import('postal-mime'),
  ]);
  const kept: CaughtMail[] = [];
  const server = new SMTPServer({
    ...{ disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, logger: false },
    ...{ size: MOST_BYTES, maxClients: 20, banner: 'demonstration, no mail leaves' },
    onData(stream, session, done) {
      text(stream)
        .then(async (raw) => {
          if (stream.sizeExceeded)
            return done(Object.assign(new Error('Message too large'), { responseCode: 552 }));
          const to = session.envelope.rcptTo.map(({ address }) => address);
          kept.unshift({ id: newId(), to, raw, parsed: await PostalMime.parse(raw) });
          kept.length = Math.min(kept.length, MOST_KEPT);
          done();
        })
        .catch(done);
    },
  });
  // A client that hangs up is no reason to end.
  server.on('error', () => undefined);
  const port = await freePort();
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails: () => kept,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function freePort(): Promise<number> {
  for (let port = FIRST_PORT; port < FIRST_PORT + 500; port++) if (await isFree(port)) return port;
  throw new Error(`No port from ${FIRST_PORT} on is free to catch mails`);
}
