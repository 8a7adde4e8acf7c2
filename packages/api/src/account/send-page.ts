// SPDX-License-Identifier: EUPL-1.2
import type { FastifyReply } from 'fastify';
import { document, PAGE_HEADERS, type Page } from '../shared/pages/index.ts';

/** Answers with a page. */
export const sendPage = (reply: FastifyReply, status: number, page: Page): FastifyReply =>
  reply.code(status).headers(PAGE_HEADERS).send(document(page));
