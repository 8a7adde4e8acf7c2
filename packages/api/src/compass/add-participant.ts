// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/compass';
import { type Refusal, refusal, type TextRefusalCode } from '@samenspel/domain/kernel';
import { permit } from '../access/permit.ts';
import { alsoRefused } from '../shared/also-refused.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { addPersons, checkName, mustExist, personToBe } from '../tenant/index.ts';
import { save } from '../trajectory/index.ts';
import { lockReading } from './lock-reading.ts';
import type { AddParticipantInput } from './reading.inputs.graphql.ts';

/** Somebody sits down at the table: a party, or a person without an account by name (C3). */
export function addParticipant(ctx: RequestContext, input: AddParticipantInput) {
  return command(ctx, 'addParticipant', input, async (db) => {
    const { side, reading: readingId } = input;
    const { trajectory, reading, facts, now } = await lockReading(db, readingId);
    const role = permit(ctx, 'addParticipant', trajectory, facts);
    const party = input.party ?? undefined;
    const person = party === undefined ? personToBe(input.name ?? '') : undefined;
    await mustExist(db, { party: party ?? [] });
    const seat = { participantId: newId(), partyId: party ?? person?.id ?? '', side };
    const outcome = alsoRefused(decide.addParticipant(reading, seat), whoIsMeant(input));
    if (outcome.ok && person) await addPersons(db, [person]);
    return save(db, { trajectory, reading, now }, role, outcome, { trajectoryId: trajectory.id, readingId });
  });
}

/** One of the two: a party or a name. */
function whoIsMeant({ party, name }: AddParticipantInput): Refusal<'PARTY_OR_NAME' | TextRefusalCode>[] {
  if ((party == null) === (name == null)) return [refusal('PARTY_OR_NAME', 'C3', { at: 'name' })];
  return name == null ? [] : checkName(name, 'name', 'C3');
}
