// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../../shared/request/context.ts';

export type OutletLanguage = 'nl' | 'en';

export interface OutletOptions {
  /** The municipality as the public sees it, whoever asks. */
  readonly publicContext: (request: IncomingMessage, slug: string) => Promise<RequestContext>;
  readonly publicUrl: string;
  /** How many advices in one answer, when not as many as usual. */
  readonly most?: number | undefined;
}

/** Seconds for which others may keep an answer: all of them are the same for everybody. */
export const MINUTE = 60;

/** The addresses of an outlet of the register, in both languages. */
export const pathsOf = (extension: string): [OutletLanguage, string][] => [
  ['nl', `/:municipality/adviezen.${extension}`],
  ['en', `/en/:municipality/advices.${extension}`],
];

/** The page of the register. */
export const registerPath = (language: OutletLanguage, slug: string): string =>
  language === 'nl' ? `/${slug}/adviezen` : `/en/${slug}/advices`;

/** The page of an advice. */
export const advicePath = (language: OutletLanguage, slug: string, number: string): string =>
  `${registerPath(language, slug)}/${number}`;

/**
 * A public address that is no page of the web client: the same for everybody, asked at most so often in a minute from one
 * address. A municipality that is not there is not found; a question that makes no sense is refused as one.
 */
export function outlet<Params extends { municipality: string }>(
  app: FastifyInstance,
  { publicContext }: OutletOptions,
  path: string,
  perMinute: number,
  answer: (
    ctx: RequestContext,
    request: FastifyRequest<{ Params: Params }>,
    reply: FastifyReply,
  ) => Promise<FastifyReply>,
): void {
  const rateLimit = { max: perMinute, timeWindow: MINUTE * 1000, allowList: [] };
  app.get<{ Params: Params }>(path, { config: { rateLimit } }, async (request, reply) => {
    const { municipality } = request.params as Params;
    const ctx = await publicContext(request.raw, municipality);
    if (!ctx.tenant) return reply.code(404).send({ code: 'NOT_FOUND', message: 'Not found' });
    try {
      return await answer(ctx, request as FastifyRequest<{ Params: Params }>, reply);
    } catch (error) {
      if (!(error instanceof GraphQLError) || error.extensions.code !== 'BAD_USER_INPUT') throw error;
      return reply.code(400).send({ code: 'BAD_USER_INPUT', message: error.message });
    }
  });
}
