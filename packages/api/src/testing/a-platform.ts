// SPDX-License-Identifier: EUPL-1.2
import { addDraftPoint } from '../advice/draft/draft-points.ts';
import { startAdviceDraft } from '../advice/draft/start-draft.ts';
import { newId } from '../shared/ids/index.ts';
import { addMember } from '../wijkplatform/add-member.ts';
import { writeNote } from '../wijkplatform/platform-notes.ts';
import { registerWijkplatform } from '../wijkplatform/register-wijkplatform.ts';
import type { AMunicipality, Who } from './a-municipality.ts';
import { done } from './done.ts';

const once = () => ({ idempotencyKey: newId() });

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
    async note(body = 'Onder ons') {
      return (await done(writeNote(await m.as(coordinator), { ...once(), wijkplatform: id, body }))).noteId;
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
