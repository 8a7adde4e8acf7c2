// SPDX-License-Identifier: EUPL-1.2
import { attachToDraft } from '../advice/draft/draft-files.ts';
import { addDraftPoint } from '../advice/draft/draft-points.ts';
import { startAdviceDraft } from '../advice/draft/start-draft.ts';
import { proposeFollowUp } from '../advice/follow-up/agree-follow-up.ts';
import { requestAdvice } from '../advice/request/request-advice.ts';
import { noteFile } from '../files/stored-file.store.ts';
import { askInformation } from '../information/ask-information.ts';
import { inTenant } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { addMember } from '../wijkplatform/add-member.ts';
import { writeNote } from '../wijkplatform/platform-notes.ts';
import { registerWijkplatform } from '../wijkplatform/register-wijkplatform.ts';
import type { AMunicipality, Who } from './a-municipality.ts';
import { done } from './done.ts';

const once = () => ({ idempotencyKey: newId() });

/** What the municipality says that it will do with an advice (A3). */
export const promised = {
  whatHappens: 'Het college beslist',
  decider: 'college',
  signer: 'alderman',
} as const;

/** A request for advice that says what it needs to (A1). */
export const asked = { title: 'Het plein', question: 'Wat vindt u?', background: '', ...promised };

/** A wijkplatform with a coordinator and a member, and what these do in it. */
export async function aPlatform(
  m: AMunicipality,
  { code = 'lombok', coordinator = 'coordinator' as Who, member = 'member' as Who } = {},
) {
  const registered = { code, name: `Wijkplatform ${code}`, neighbourhoods: [m.neighbourhood] };
  const { wijkplatformId: id } = await done(
    registerWijkplatform(await m.as('beheerder'), {
      ...{ ...once(), ...registered, firstCoordinator: m.person[coordinator] },
    }),
  );
  const join = { wijkplatform: id, person: m.person[member], role: 'member' as const };
  await done(addMember(await m.as(coordinator), { ...once(), ...join }));
  return {
    id,
    async draft() {
      return (await done(startAdviceDraft(await m.as(coordinator), { ...once(), wijkplatform: id }))).draftId;
    },
    /** Adds a point to a draft; gives its id. */
    async point(draft: string, body = 'Meer bomen') {
      await done(addDraftPoint(await m.as(coordinator), { ...once(), draft, body }));
      const [row] = await m.asMember(coordinator, id, (tx) =>
        tx.query<{ id: string }>(
          'SELECT id FROM advice_draft_point WHERE draft_id = $1 ORDER BY place DESC LIMIT 1',
          [draft],
        ),
      );
      return row?.id ?? '';
    },
    /** A file that somebody uploaded; only the row, its content lies nowhere. */
    async uploaded(who: Who = member) {
      const { viewer, database, tenant, now } = await m.as(who);
      const ctx = { database, tenantId: tenant?.id ?? '', now, actor: { personId: viewer.personId ?? '' } };
      const content = { path: '', sha256: newId().replaceAll('-', '').repeat(2), bytes: 1000 };
      return inTenant(ctx, (tx) => noteFile(tx, content, 'application/pdf'));
    },
    /** The same, attached to a draft. */
    async attached(draft: string) {
      const file = await this.uploaded();
      const named = { draft, file, name: 'handtekeningen.pdf', purpose: 'backing' as const };
      await done(attachToDraft(await m.as(member), { ...once(), ...named }));
      return file;
    },
    async note(body = 'Onder ons') {
      return (await done(writeNote(await m.as(coordinator), { ...once(), wijkplatform: id, body }))).noteId;
    },
    /** A request for advice by an official; gives its id. */
    async request(more: Partial<Parameters<typeof requestAdvice>[1]> = {}) {
      const input = { ...once(), wijkplatform: id, ...asked, ...more };
      return (await done(requestAdvice(await m.as('lea'), input))).requestId;
    },
    /** An agreement on the follow-up of an unasked advice, opened by one side; gives its id. */
    async followUp(side: 'municipality' | 'platform' = 'platform', trajectory: string | null = null) {
      const input = { ...once(), wijkplatform: id, side, subject: 'Het plein', trajectory, ...promised };
      const by = side === 'platform' ? coordinator : 'lea';
      return (await done(proposeFollowUp(await m.as(by), input))).followUpId;
    },
    /** A request for information of the platform; gives its id. */
    async information(more: Partial<Parameters<typeof askInformation>[1]> = {}) {
      const input = {
        ...once(),
        wijkplatform: id,
        subject: 'Het budget',
        question: 'Hoeveel is er?',
        ...more,
      };
      return (await done(askInformation(await m.as(member), input))).requestId;
    },
    /** The membership of somebody who joins for the occasion. */
    async joined(who: Who) {
      const added = { wijkplatform: id, person: m.person[who], role: 'member' as const };
      await done(addMember(await m.as(coordinator), { ...once(), ...added }));
      const [row] = await m.inside((tx) =>
        tx.query<{ id: string }>(
          'SELECT id FROM wijkplatform_member WHERE wijkplatform_id = $1 AND person_id = $2 AND ended_at IS NULL',
          [id, m.person[who]],
        ),
      );
      return row?.id ?? '';
    },
  };
}

export type APlatform = Awaited<ReturnType<typeof aPlatform>>;
