// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import { DatabaseUnavailable } from '../database/index.ts';

/** A refused request says why; a fault says only its id, which the log has too. */
export function answerFaults(app: FastifyInstance): void {
  app.setErrorHandler(async (error, request, reply) => {
    if (error instanceof DatabaseUnavailable) {
      request.log.warn({ err: error }, 'database not available');
      return reply
        .code(503)
        .header('retry-after', '1')
        .send({ code: error.code, message: 'Try again in a moment' });
    }
    const status = statusOf(error);
    if (status < 500) return reply.code(status).send({ code: codeOf(error), message: messageOf(error) });
    request.log.error({ err: error, faultId: request.id }, 'fault');
    return reply.code(500).send({ code: 'FAULT', faultId: request.id });
  });
  app.setNotFoundHandler(async (_request, reply) =>
    reply.code(404).send({ code: 'NOT_FOUND', message: 'Not found' }),
  );
}

const from = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

function statusOf(error: unknown): number {
  const status = from(error, 'statusCode');
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

const codeOf = (error: unknown): string => String(from(error, 'code') ?? 'REFUSED');
const messageOf = (error: unknown): string => String(from(error, 'message') ?? 'Refused');
