// SPDX-License-Identifier: EUPL-1.2
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on a port that the system chooses, or on PORT, and tells the process that started this one. */
export function listenAndTell(server: Server): void {
  server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () =>
    process.send?.({ port: (server.address() as AddressInfo).port }),
  );
  process.on('disconnect', () => process.exit(0));
}
