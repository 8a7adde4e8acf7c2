// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@samenspel/domain/kernel';
import { permitInTenant } from '../access/permit.ts';
import { mailKinds } from '../app/mail-kinds.ts';
import { command } from '../shared/request/command.ts';
import { type RequestContext, signedInPerson } from '../shared/request/context.ts';
import { choose } from './mail-stop.store.ts';
import type { MailPreference, SetMailPreferenceInput } from './preference.graphql.ts';
import { preferenceFor } from './preference.store.ts';

export const setMailPreferenceRefusalCodes = ['MAIL_NEEDED'] as const;

/** Chooses whether one gets a kind of mail. What says that a term has passed cannot be switched off (A8). Nothing of it is in the history. */
export function setMailPreference(ctx: RequestContext, { kind: name, ...input }: SetMailPreferenceInput) {
  const given = { ...input, kind: name };
  return command<MailPreference, ReturnType<typeof refusal<'MAIL_NEEDED'>>>(
    ctx,
    'setMailPreference',
    given,
    async (db) => {
      permitInTenant(ctx, 'setMailPreference');
      const kind = mailKinds[name];
      if (!kind) throw new Error(`The schema knows ${name}, and we do not`);
      if (!kind.mayBeRefused && !input.wanted)
        return { ok: false, refusals: [refusal('MAIL_NEEDED', 'A8', { at: 'kind' })] };
      if (kind.mayBeRefused)
        await choose(db, { personId: signedInPerson(ctx), kind: name, wanted: input.wanted });
      return { ok: true, result: preferenceFor(name, kind, input.wanted) };
    },
  );
}
