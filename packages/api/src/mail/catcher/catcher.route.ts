// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { askedLanguage, noticePage, sendPage } from '../send-page.ts';
import { textsIn } from '../texts.ts';
import { listPage, mailPage } from './pages.ts';
import type { Catcher } from './start-catcher.ts';

type MailRequest = FastifyRequest<{ Params: { id: string } }>;

/** What a mail brings may show itself, and do nothing: no script, nothing loaded, no form; its links open elsewhere. */
const HTML_PART = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const;

/** GET /mail, /mail/:id and /mail/:id/html: the mails that a demonstration caught. */
export function catcherRoute(app: FastifyInstance, catcher: Catcher, publicUrl: string): void {
  const mailOf = (request: MailRequest) => catcher.mails().find(({ id }) => id === request.params.id);
  app.get('/mail', (request, reply) =>
    sendPage(reply, 200, listPage(askedLanguage(request), catcher.mails())),
  );
  app.get('/mail/:id', (request: MailRequest, reply) => {
    const language = askedLanguage(request);
    const texts = textsIn(language);
    const mail = mailOf(request);
    const gone = { title: texts.catcherGone, text: texts.catcherGoneText };
    if (mail === undefined) return sendPage(reply, 404, noticePage(language, gone));
    return sendPage(reply, 200, mailPage(language, mail, publicUrl));
  });
  app.get('/mail/:id/html', (request: MailRequest, reply) => {
    const html = mailOf(request)?.parsed.html;
    if (html === undefined) return reply.callNotFound();
    return reply.headers(HTML_PART).send(html.replace('<head>', '<head><base target="_blank">'));
  });
}
