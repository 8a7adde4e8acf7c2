// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { agreed, aShownReading } from '../../../testing/a-shown-reading.ts';
import { answeringClient } from '../../../testing/answering-client.ts';
import { Desk } from './desk.ts';
import { sendAll } from './send-sheet.ts';

const words = (key: string) => key;
const no = { answer: 'no', reason: 'Het is van bewoners.', seen: 0 } as const;
const handedIn = { who: 'table', question: 'decision', lines: { '': no }, handedIn: 'key-1' };

describe('the desk of a reading', () => {
  afterEach(() => localStorage.clear());

  it('keeps every keystroke on the device, over a reload', () => {
    new Desk('r').write('table', 'decision', '', no);
    expect(new Desk('r').find('table', 'decision')?.lines).toEqual({ '': no });
    expect(new Desk('another').find('table', 'decision')).toBeUndefined();
  });

  it('takes back what was handed in when somebody types on', () => {
    const desk = new Desk('r');
    desk.put(handedIn);
    desk.write('table', 'decision', '', { ...no, reason: 'Anders.' });
    expect(desk.find('table', 'decision')?.handedIn).toBeUndefined();
    expect(desk.find('table', 'decision')?.onItsWay).toEqual({ '': no });
  });

  it('leaves nothing behind when what was typed is dropped', () => {
    const desk = new Desk('r');
    desk.write('table', 'decision', '', no);
    desk.dropLine('table', 'decision', '');
    expect(localStorage.length).toBe(0);
  });
});

describe('sending what lies on it', () => {
  afterEach(() => localStorage.clear());

  it('waits without a connection, says so, and sends the same act with the same key when there is one', async () => {
    const keys: string[] = [];
    let connected = false;
    const client = answeringClient(async ({ input }) => {
      keys.push(input?.idempotencyKey ?? '');
      if (!connected) return { lost: true };
      const reading = aShownReading({ agreed: [agreed('decision', '', 'no')] });
      return { data: { agreeAnswer: { __typename: 'AnswerAgreed', reading } } };
    });
    const desk = new Desk('reading-1');
    desk.put(handedIn);
    await sendAll(client, desk, words);
    expect(desk.state()).toMatchObject({ trouble: 'offline', sheets: [handedIn] });
    connected = true;
    await sendAll(client, desk, words);
    expect(desk.state()).toMatchObject({ trouble: undefined, sheets: [] });
    expect(keys).toEqual(['key-1', 'key-1']);
  });

  it('sends in the order in which it was handed in', async () => {
    const asked: string[] = [];
    const client = answeringClient(async ({ input }) => {
      asked.push(input?.question ?? '');
      return { data: { agreeAnswer: { __typename: 'AnswerAgreed', reading: aShownReading({}) } } };
    });
    const desk = new Desk('reading-1');
    desk.put(handedIn);
    desk.put({ ...handedIn, question: 'ownership', handedIn: 'key-2' });
    await sendAll(client, desk, words);
    expect(asked).toEqual(['decision', 'ownership']);
  });

  it('puts a refused sheet back with the reason at its control, and looks up what stands now', async () => {
    const operations: string[] = [];
    const client = answeringClient(async (_, kind) => {
      operations.push(kind);
      if (kind === 'query') return { data: { reading: aShownReading({}) } };
      const refusals = [
        {
          __typename: 'AgreeAnswerRefusal',
          code: 'TEXT_TOO_LONG',
          at: 'answers.0.reason',
          rule: 'C3',
          details: {},
        },
      ];
      return { data: { agreeAnswer: { __typename: 'AgreeAnswerRefused', refusals } } };
    });
    const desk = new Desk('reading-1');
    desk.put({ ...handedIn, lines: { money: no } });
    await sendAll(client, desk, words);
    expect(desk.find('table', 'decision')).toEqual({
      who: 'table',
      question: 'decision',
      lines: { money: no },
      problems: [{ at: 'table.money.reason', text: 'reading.refused.reasonTooLong' }],
    });
    expect(operations).toEqual(['mutation', 'query']);
  });

  it('keeps what was typed on while it was on its way, over the revision that was just recorded', async () => {
    const desk = new Desk('reading-1');
    const client = answeringClient(async () => {
      desk.write('table', 'decision', '', { ...no, reason: 'Nog beter gezegd.' });
      const reading = aShownReading({ agreed: [agreed('decision', '', 'no', 7)] });
      return { data: { agreeAnswer: { __typename: 'AnswerAgreed', reading } } };
    });
    desk.put(handedIn);
    await sendAll(client, desk, words);
    expect(desk.find('table', 'decision')?.lines['']).toEqual({
      ...no,
      reason: 'Nog beter gezegd.',
      seen: 7,
    });
  });
});
