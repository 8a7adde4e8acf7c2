// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { InteractionResults } from 'oidc-provider';
import { type IdentityContext, isSameOrigin } from '../../shared/identity/index.ts';
import type { PageLanguage } from '../../shared/pages/index.ts';
import { municipalityBySlug } from '../municipality.store.ts';
import { noticePage } from '../pages.ts';
import { sendPage } from '../send-page.ts';
import { demonstrationPersons } from './demonstration-person.store.ts';
import { personsPage } from './persons-page.ts';
import { type DemonstrationProvider, MOUNTED_AT } from './start-provider.ts';

/** The provider's interaction: the list of persons, and the choice of one. */
export function choosePerson(app: FastifyInstance, ctx: IdentityContext, demo: DemonstrationProvider): void {
  const path = `${MOUNTED_AT}/interaction/:uid`;

  app.get(path, async (request, reply) => {
    const asked = await whatIsAsked(ctx, demo, request, reply);
    if (!asked) return sendPage(reply, 400, noticePage('nl', 'expired'));
    return sendList(request, reply, asked);
  });

  app.post<{ Body: unknown }>(path, async (request, reply) => {
    if (!isSameOrigin(request, ctx.settings.publicUrl))
      return sendPage(reply, 403, noticePage('nl', 'elsewhere'));
    const asked = await whatIsAsked(ctx, demo, request, reply);
    if (!asked) return sendPage(reply, 400, noticePage('nl', 'expired'));
    const { subject, cancel } = Object(request.body);
    const go = async (result: InteractionResults) =>
      reply.redirect(await demo.provider.interactionResult(request.raw, reply.raw, result), 303);
    if (cancel !== undefined) return go({ error: 'access_denied' });
    // Whoever the form names, only a person of the list can be chosen.
    const person = asked.persons.find((each) => each.subject === subject);
    if (!person) return sendList(request, reply, asked, { unknown: true });
    return go({
      login: { accountId: person.subject, remember: false },
      consent: { grantId: await grantTo(demo, asked.clientId, person.subject) },
    });
  });
}

type Asked = NonNullable<Awaited<ReturnType<typeof whatIsAsked>>>;

async function whatIsAsked(
  ctx: IdentityContext,
  { provider }: DemonstrationProvider,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  // It throws when the interaction is over, or is another browser's.
  const interaction = await provider.interactionDetails(request.raw, reply.raw).catch(() => undefined);
  if (!interaction) return undefined;
  const { municipality: slug, ui_locales: locales, client_id: clientId } = interaction.params;
  const municipality = await municipalityBySlug(ctx, String(slug));
  if (!municipality) return undefined;
  const language: PageLanguage = locales === 'en' ? 'en' : 'nl';
  const persons = await demonstrationPersons(ctx, municipality);
  return { municipality, language, persons, clientId: String(clientId) };
}

function sendList(
  request: FastifyRequest,
  reply: FastifyReply,
  { language, municipality, persons }: Asked,
  { unknown = false } = {},
): FastifyReply {
  const [action = ''] = request.url.split('?');
  return sendPage(
    reply,
    unknown ? 422 : 200,
    personsPage(language, municipality, persons, action, { unknown }),
  );
}

async function grantTo({ provider }: DemonstrationProvider, clientId: string, accountId: string) {
  const grant = new provider.Grant({ clientId, accountId });
  grant.addOIDCScope('openid');
  return grant.save();
}
