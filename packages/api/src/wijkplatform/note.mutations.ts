// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actForPlatform, inTenant, ownAffairs } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { answer, inputArgument, payloadOf, resultOf } from '../shared/graphql/refused.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { Wijkplatform } from '../tenant/party.graphql.ts';
import { RemoveNoteInput, WriteNoteInput } from './note.inputs.graphql.ts';
import { noteById } from './note.store.ts';
import { PlatformNote } from './platform.graphql.ts';
import { loadPlatform } from './platform.loaders.ts';
import { removeNote, removeNoteRefusalCodes, writeNote, writeNoteRefusalCodes } from './platform-notes.ts';

const WriteNotePayload = payloadOf(
  'WriteNote',
  resultOf('NoteWritten', 'note', () => PlatformNote, 'A note was written.'),
  writeNoteRefusalCodes,
);
const RemoveNotePayload = payloadOf(
  'RemoveNote',
  resultOf('NoteRemoved', 'wijkplatform', () => Wijkplatform, 'A note was taken away.'),
  removeNoteRefusalCodes,
);

/** A platform's notes for itself (P4). None of them is in the history. */
@Resolver()
export class PlatformNoteMutations {
  @Mutation(() => WriteNotePayload, { description: 'Writes a note (notitie schrijven); P4.' })
  writeNote(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WriteNoteInput, inputArgument) input: WriteNoteInput,
  ) {
    return answer(
      ctx,
      (act) => writeNote(act, input),
      async (of, { wijkplatformId, noteId }) => {
        const find = () =>
          inTenant(
            inTenantOf(of),
            async (db) =>
              (await actForPlatform(db, wijkplatformId)) ? noteById(db, wijkplatformId, noteId) : null,
            ownAffairs,
          );
        const note = await find();
        // Sent again after somebody took it away.
        if (!note) throw new NotFound();
        return { note };
      },
    );
  }

  @Mutation(() => RemoveNotePayload, { description: 'Takes a note away (notitie weghalen); P4.' })
  removeNote(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveNoteInput, inputArgument) input: RemoveNoteInput,
  ) {
    return answer(
      ctx,
      (act) => removeNote(act, input),
      async (of, { wijkplatformId }) => {
        return { wijkplatform: await loadPlatform(of, wijkplatformId) };
      },
    );
  }
}
