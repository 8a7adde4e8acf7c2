// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';

/** Reads the bodies of plain forms, as one value per name. */
export const acceptForms = (app: FastifyInstance): void =>
  void app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 16_384 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
