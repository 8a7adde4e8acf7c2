// SPDX-License-Identifier: EUPL-1.2
import type { FastifyError, FastifyInstance } from 'fastify';
import { DatabaseUnavailable } from '../shared/database/index.ts';
import { acceptForms } from '../shared/http/accept-forms.ts';
import { catcherRoute } from './catcher/catcher.route.ts';
import type { Catcher } from './catcher/start-catcher.ts';
import { askedLanguage, noticePage, sendPage } from './send-page.ts';
import { type StopOptions, stopRoute } from './stop.route.ts';
import { textsIn } from './texts.ts';

export interface MailRoutes extends StopOptions {
  readonly publicUrl: string;
  /** Only in a demonstration. */
  readonly catcher?: Catcher | undefined;
}

/** The pages about mail: /mail/stop, and in a demonstration the mails that were caught. A Fastify plugin; how often one address may ask, the server limits. */
export function mailRoutes(app: FastifyInstance, options: MailRoutes): void {
  acceptForms(app);
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const language = askedLanguage(request);
    const texts = textsIn(language);
    const say = (status: number, title: string, text: string) =>
      sendPage(reply, status, noticePage(language, { title, text }));
    if (error instanceof DatabaseUnavailable) return say(503, texts.awayTitle, texts.awayText);
    if (error.statusCode === 429) return say(429, texts.busyTitle, texts.busyText);
    if (error.statusCode !== undefined && error.statusCode < 500)
      return say(error.statusCode, texts.forgedTitle, texts.forgedText);
    request.log.error({ err: error, faultId: request.id }, 'fault in a page about mail');
    return say(500, texts.faultTitle, texts.faultText);
  });
  stopRoute(app, options);
  if (options.catcher !== undefined) catcherRoute(app, options.catcher, options.publicUrl);
}
