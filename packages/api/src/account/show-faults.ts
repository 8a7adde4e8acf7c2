// SPDX-License-Identifier: EUPL-1.2
import type { FastifyError, FastifyInstance } from 'fastify';
import { DatabaseUnavailable } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { faultPage, noticePage } from './pages.ts';
import { sendPage } from './send-page.ts';

/** Shows what goes wrong on the pages of signing in as a page; a fault is logged under the number that the page shows. */
export function showFaults(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof DatabaseUnavailable) return sendPage(reply, 503, noticePage('nl', 'away'));
    if (error.statusCode === 429) return sendPage(reply, 429, noticePage('nl', 'busy'));
    if (error.statusCode !== undefined && error.statusCode < 500)
      return sendPage(reply, error.statusCode, noticePage('nl', 'expired'));
    const fault = newId();
    request.log.error({ fault, err: error }, 'fault in signing in');
    return sendPage(reply, 500, faultPage('nl', fault));
  });
}
