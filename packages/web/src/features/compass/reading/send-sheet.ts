// SPDX-License-Identifier: EUPL-1.2
import type { Client } from 'urql';
import { problemOf } from '../../../shared/graphql/index.ts';
import type { Translate } from '../../../shared/texts/index.ts';
import { agreeAnswer } from './agree-answer.ts';
import { answerProblems, type answerRefusals } from './answer-refusals.ts';
import type { Desk, Sheet } from './desk.ts';
import { giveAnswer } from './give-answer.ts';
import { readingQuery } from './reading-query.ts';
import { type Lines, type Standing, standingFor } from './sheets.ts';
import type { readingTexts } from './wizard-words.ts';

type Refusals = readonly { code: keyof typeof answerRefusals; at: string | null }[];

const sent = async (client: Client, readingId: string, sheet: Sheet, key: string) => {
  const answers = Object.entries(sheet.lines).flatMap(([part, { answer, reason, seen }]) =>
    answer === undefined ? [] : [{ part, answer, reason, expectedRevision: seen }],
  );
  const input = { idempotencyKey: key, reading: readingId, question: sheet.question, answers };
  if (sheet.who === 'table') {
    const { data, error } = await client.mutation(agreeAnswer, { input }).toPromise();
    return { error, payload: data?.agreeAnswer };
  }
  const { data, error } = await client
    .mutation(giveAnswer, { input: { ...input, participant: sheet.who } })
    .toPromise();
  return { error, payload: data?.giveAnswer };
};

/** What was typed on while the sheet was on its way was typed over what has just been recorded. */
const seenNow = (lines: Lines, standing: Record<string, Standing>): Lines =>
  Object.fromEntries(
    Object.entries(lines).map(([part, line]) => [
      part,
      { ...line, seen: standing[part]?.revision ?? line.seen },
    ]),
  );

const troubles = {
  notFound: 'fault',
  signIn: 'signIn',
  offline: 'offline',
  busy: 'busy',
  fault: 'fault',
} as const;

/**
 * Sends one sheet that was handed in. It leaves the desk when the record has it; a refusal goes back onto it, with what
 * stands in the record fetched anew; anything else leaves it waiting.
 */
const sendSheet = async (
  client: Client,
  desk: Desk,
  sheet: Sheet,
  key: string,
  t: Translate<(typeof readingTexts.keys)[number]>,
): Promise<'arrived' | 'refused' | 'waiting'> => {
  const { error, payload } = await sent(client, desk.readingId, sheet, key);
  if (error || !payload) {
    desk.failed(error ? troubles[problemOf(error).kind] : 'fault');
    return 'waiting';
  }
  const now = desk.find(sheet.who, sheet.question);
  if ('refusals' in payload) {
    await client.query(readingQuery, { id: desk.readingId }, { requestPolicy: 'network-only' }).toPromise();
    const parts = Object.keys(sheet.lines);
    const problems = answerProblems(payload.refusals as Refusals, sheet.who, parts, t);
    const { handedIn: _handedIn, onItsWay: _onItsWay, ...open } = now ?? sheet;
    desk.put({ ...open, problems });
    return 'refused';
  }
  if (now?.handedIn === key) desk.drop(sheet.who, sheet.question);
  else if (now) {
    const { onItsWay: _, ...open } = now;
    const standing = standingFor(payload.reading, sheet.who, sheet.question);
    desk.put({ ...open, lines: seenNow(now.lines, standing) });
  }
  desk.arrived(new Date().toISOString());
  return 'arrived';
};

const running = new Set<Desk>();

/** Sends what was handed in, in that order, until something has to wait. Called again it joins in what is running. */
export const sendAll = async (
  client: Client,
  desk: Desk,
  t: Translate<(typeof readingTexts.keys)[number]>,
): Promise<void> => {
  if (running.has(desk)) return;
  running.add(desk);
  try {
    for (;;) {
      const sheet = desk.state().sheets.find(({ handedIn }) => handedIn !== undefined);
      if (!sheet?.handedIn) return;
      if ((await sendSheet(client, desk, sheet, sheet.handedIn, t)) !== 'arrived') return;
    }
  } finally {
    running.delete(desk);
  }
};
