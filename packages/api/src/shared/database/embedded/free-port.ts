// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:net';
import { EmbeddedFault } from './fault.ts';

/** Where the search begins. Below 32768: a client that retries a dead port in the ephemeral range can connect to itself. */
export const FIRST_PORT = 15_432;

export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });

/** The port to listen on: the one asked for, else the one kept from before, else the next that is free. */
export async function choosePort(
  wanted: { asked?: number | undefined; kept?: number | undefined },
  say: (message: string) => void,
): Promise<number> {
  if (wanted.asked !== undefined) {
    if (await isFree(wanted.asked)) return wanted.asked;
    throw new EmbeddedFault(
      'PORT_TAKEN',
      `Port ${wanted.asked} on 127.0.0.1 is taken by another program. Stop it, or set SAMENSPEL_DATABASE_PORT to a free port.`,
    );
  }
  const from = wanted.kept ?? FIRST_PORT;
  for (let port = from; port < from + 200 && port < 32_768; port++) {
    if (!(await isFree(port))) continue;
    if (wanted.kept !== undefined && port !== wanted.kept)
      say(`port ${wanted.kept} is taken by another program; PostgreSQL now listens on ${port}`);
    return port;
  }
  throw new EmbeddedFault('PORT_TAKEN', `No port from ${from} on is free on 127.0.0.1.`);
}
