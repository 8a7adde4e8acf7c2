// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../shared/ids/index.ts';
import { type AMunicipality, aMunicipality } from '../../testing/a-municipality.ts';
import { aPlatform } from '../../testing/a-platform.ts';
import { adviceActs } from '../../testing/an-advice.ts';
import { done, refusedWith } from '../../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { refoldAll } from '../../testing/refold.ts';
import { loadAdvice } from '../advice.loaders.ts';
import { saveResponseDraft } from '../response-draft/save-response-draft.ts';
import { saveResponsePoint } from '../response-draft/save-response-point.ts';
import { changeAdviceRules, changeCalendar } from './change-settings.ts';
import { rulesNow } from './rules.store.ts';

let db: FreshDatabase;
let m: AMunicipality;
let acts: ReturnType<typeof adviceActs>;
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  acts = adviceActs(m, (await aPlatform(m)).id);
});
afterAll(() => db.close());

const dueOn = async (advice: string) =>
  (await loadAdvice(await m.as(null), advice)).clocks.find(({ kind }) => kind === 'answer')?.dueOn;

describe('what the municipality sets', () => {
  it('holds for what starts from then on (A5)', async () => {
    const before = await acts.submit();
    const { rules, version } = await m.inside(rulesNow);
    const set = { ...rules, workingWeekdays: [...rules.workingWeekdays], reminders: [...rules.reminders] };
    const answerTerm = { amount: 2, unit: 'weeks' as const };
    const change = { ...once(), ...set, escalation: [...rules.escalation], answerTerm, version };
    await done(changeAdviceRules(await m.as('beheerder'), change));
    expect(await dueOn(before)).toBeNull();
    expect(await dueOn(await acts.submit())).toBe('2026-05-25');
    const stale = { ...change, ...once(), soonDays: 3 };
    expect(await refusedWith(changeAdviceRules(await m.as('beheerder'), stale))).toEqual([
      'EDITED_MEANWHILE',
    ]);
  });

  it('moves the due dates of what runs when the calendar changes, and the history tells (A5)', async () => {
    const advice = await acts.submit();
    expect(await dueOn(advice)).toBe('2026-05-25');
    const add = [{ day: '2026-05-25', nameNl: 'Tweede Pinksterdag' }];
    await done(changeCalendar(await m.as('beheerder'), { ...once(), add, remove: [] }));
    expect(await dueOn(advice)).toBe('2026-05-26');
    await done(changeCalendar(await m.as('beheerder'), { ...once(), add: [], remove: ['2026-05-25'] }));
    expect(await dueOn(advice)).toBe('2026-05-25');
    const { folded, rows } = await m.inside(refoldAll);
    expect(rows).toEqual(folded);
  });
});

describe('two officials on one response', () => {
  it('write different points at once, and nothing is lost; on the same one the second hears what stands (A6, S9)', async () => {
    const advice = await acts.handled();
    const point = (no: number, reasons: string, revision = 0) => {
      return { ...once(), advice, no, disposition: 'adopted' as const, reasons, passedOnTo: '', revision };
    };
    const [one, other] = [await m.as('omar'), await m.as('omar')];
    await Promise.all([
      done(saveResponsePoint(one, point(1, 'Van de een'))),
      done(saveResponsePoint(other, point(2, 'Van de ander'))),
    ]);
    const late = await saveResponsePoint(await m.as('omar'), point(1, 'Te laat'));
    expect(late).toMatchObject({
      ok: false,
      refusals: [{ code: 'EDITED_MEANWHILE', details: { reasons: 'Van de een', revision: 1 } }],
    });
    await done(saveResponsePoint(await m.as('omar'), point(1, 'Beter', 1)));
    const commitments = [{ what: 'Een zebrapad', owner: m.unit }];
    const whole = { ...once(), advice, overall: 'Bijna klaar', weighing: '', commitments, revision: 0 };
    await done(saveResponseDraft(await m.as('omar'), whole));
    const { responseDraft } = await loadAdvice(await m.as('omar'), advice);
    expect(responseDraft).toMatchObject({
      overall: 'Bijna klaar',
      commitments: [{ what: 'Een zebrapad', ownerName: 'Ruimte', dueOn: null }],
      points: [
        { no: 1, reasons: 'Beter', revision: 2 },
        { no: 2, reasons: 'Van de ander', revision: 1 },
      ],
    });
    // Neither the platform nor the public sees what was not sent (A12).
    for (const who of [null, 'coordinator', 'participant'] as const)
      expect((await loadAdvice(await m.as(who), advice)).responseDraft).toBeNull();
  });
});
