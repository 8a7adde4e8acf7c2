// SPDX-License-Identifier: EUPL-1.2
import type { FastifyReply, FastifyRequest } from 'fastify';
import { document, html, PAGE_HEADERS, type Page } from '../shared/pages/index.ts';
import type { MailLanguage } from './kinds.ts';
import { textsIn } from './texts.ts';

/** The language that a browser asks for first, where we do not know who asks. */
export const askedLanguage = (request: FastifyRequest): MailLanguage =>
  /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'nl';

/** Answers with a page, which may show a frame of ours. */
export const sendPage = (reply: FastifyReply, status: number, page: Page): FastifyReply =>
  reply
    .code(status)
    .headers({
      ...PAGE_HEADERS,
      'content-security-policy': `${PAGE_HEADERS['content-security-policy']}; frame-src 'self'`,
      // The address of such a page has power.
      'referrer-policy': 'no-referrer',
    })
    .send(document(page));

/** A page that only says something. */
export function noticePage(
  language: MailLanguage,
  words: { readonly title: string; readonly text: string; readonly place?: string | undefined },
): Page {
  const texts = textsIn(language);
  const body = html`<p>${words.text}</p><p><a href="/">${texts.toStart}</a></p>`;
  return { language, title: words.title, place: words.place ?? texts.product, body };
}
