// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Database, inTenant, type TenantDb } from '../shared/database/index.ts';
import { isSecret, rows } from '../shared/identity/index.ts';
import { html, type Page } from '../shared/pages/index.ts';
import type { MailKind, MailKinds } from './kinds.ts';
import { choose, type Stop, stopOf } from './mail-stop.store.ts';
import { askedLanguage, noticePage, sendPage } from './send-page.ts';
import { textsIn } from './texts.ts';

export interface StopOptions {
  readonly database: Database;
  readonly kinds: MailKinds;
  readonly now: () => string;
}

type StopRequest = FastifyRequest<{
  Params: { municipality: string; token: string };
  Body: Record<string, string> | undefined;
}>;

interface Municipality {
  readonly id: string;
  readonly name: string;
}

/** What a link that we made leads to. */
interface Found {
  readonly stop: Stop;
  readonly kind: MailKind;
  readonly place: string;
}

/**
 * /mail/stop/:municipality/:token: GET asks, POST does it (RFC 8058: mail programs post by themselves, browsers the form). A link
 * that we never made says so and changes nothing.
 */
export function stopRoute(app: FastifyInstance, options: StopOptions): void {
  const path = '/mail/stop/:municipality/:token';
  app.get(path, (request: StopRequest, reply) =>
    answer(options, request, reply, async (_db, found) =>
      found.kind.mayBeRefused ? askPage(found) : alwaysPage(found),
    ),
  );
  app.post(path, (request: StopRequest, reply) =>
    answer(options, request, reply, async (db, found) => {
      if (!found.kind.mayBeRefused) return alwaysPage(found);
      const wanted = request.body?.again === 'yes';
      await choose(db, { ...found.stop, wanted });
      return donePage(found, wanted);
    }),
  );
}

async function answer(
  options: StopOptions,
  request: StopRequest,
  reply: FastifyReply,
  work: (db: TenantDb, found: Found) => Promise<Page>,
): Promise<FastifyReply> {
  const { municipality: slug, token } = request.params;
  const { database, kinds } = options;
  const municipality = isSecret(token) ? await municipalityBySlug(database, slug) : undefined;
  const page =
    municipality &&
    (await inTenant({ database, tenantId: municipality.id, now: options.now() }, async (db) => {
      const stop = await stopOf(db, token);
      const kind = stop && kinds[stop.kind];
      return kind && (await work(db, { stop, kind, place: municipality.name }));
    }));
  if (page) return sendPage(reply, 200, page);
  const language = askedLanguage(request);
  const texts = textsIn(language);
  return sendPage(reply, 404, noticePage(language, { title: texts.forgedTitle, text: texts.forgedText }));
}

async function municipalityBySlug(database: Database, slug: string): Promise<Municipality | undefined> {
  const found = await rows<Municipality>(
    database,
    'mail-municipality',
    'SELECT id, name FROM tenant WHERE slug = $1',
    [slug],
  );
  return found[0];
}

// A form without an action posts to the page's own address.
const form = (label: string, again: boolean) =>
  html`<form method="post"><input type="hidden" name="again" value="${again ? 'yes' : 'no'}"><button class="act">${label}</button></form>`;

function askPage(found: Found): Page {
  const { kind, place } = found;
  const { language, wanted } = found.stop;
  const texts = textsIn(language);
  const name = kind.name[language];
  if (!wanted) return donePage(found, false);
  const body = html`<p>${texts.stopText}</p>${form(texts.stopAct, false)}`;
  return { language, title: texts.stopTitle(name), place, body };
}

function donePage({ stop: { language }, kind, place }: Found, wanted: boolean): Page {
  const texts = textsIn(language);
  const name = kind.name[language];
  if (wanted) {
    const body = html`<p>${texts.wantedText}</p>${form(texts.stopAct, false)}`;
    return { language, title: texts.wantedTitle(name), place, body };
  }
  const body = html`<p>${texts.stoppedText}</p>${form(texts.againAct, true)}`;
  return { language, title: texts.stoppedTitle(name), place, body };
}

function alwaysPage({ stop: { language }, kind, place }: Found): Page {
  const texts = textsIn(language);
  return noticePage(language, {
    title: texts.alwaysTitle(kind.name[language]),
    text: texts.alwaysText,
    place,
  });
}
