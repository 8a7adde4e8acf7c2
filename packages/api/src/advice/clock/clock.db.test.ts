// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ClockHappened, evolveClocks, startClock } from '@samenspel/domain/advice';
import { event } from '@samenspel/domain/kernel';
import { readClock } from '@samenspel/domain/terms';
import { newId } from '../../shared/ids/index.ts';
import { type AMunicipality, aMunicipality } from '../../testing/a-municipality.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { rulesNow } from '../rules/rules.store.ts';
import { ClockResolver } from './clock.resolver.ts';
import type { ClockView } from './clock.view.ts';
import { clockDocument, clockState, saveClocks } from './index.ts';

let db: FreshDatabase;
let m: AMunicipality;
beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
});
afterAll(() => db.close());

const clockId = newId();
const started = () =>
  startClock(
    {
      clockId,
      kind: 'information',
      subjectId: newId(),
      term: { amount: 4, unit: 'weeks' },
    },
    { workingWeekdays: [1, 2, 3, 4, 5], freeDays: [], extendOverFreeDays: true },
    '2026-05-11',
  );

const viewOf = async (id: string) => {
  const [row] = await m.inside((tx) =>
    tx.query<{ document: ClockView }>(
      `SELECT ${clockDocument} AS document FROM clock ck WHERE ck.tenant_id = $1 AND ck.id = $2`,
      [tx.tenantId, id],
    ),
  );
  if (!row) throw new Error('No such clock');
  return row.document;
};

describe('a clock in its rows', () => {
  it('is what its events made of it, through every kind of them (A5, A7)', async () => {
    const happened: ClockHappened[] = [
      started(),
      event('ClockSuspended', { clockId, on: '2026-05-18' }, { reason: 'Samen afgesproken' }),
      event('ClockResumed', { clockId, on: '2026-05-21', due: '2026-06-11' }, {}),
      event(
        'DueDateMoved',
        { clockId, from: '2026-06-11', to: '2026-06-12', because: 'calendar' as const },
        {},
      ),
      event('ClockExtended', { clockId, on: '2026-06-01', due: '2026-07-01' }, { reason: 'Meer werk' }),
      event('ClockStopped', { clockId, on: '2026-07-03' }, {}),
    ];
    await m.inside(async (tx) => saveClocks(tx, happened, tx.now));
    const view = await viewOf(clockId);
    const [folded] = happened.reduce(evolveClocks, []);
    expect(clockState(view)).toEqual(folded);
    expect(view).toMatchObject({ state: 'stopped', dueOn: '2026-07-01', extended: true });
  });

  it('tells how it stands, and explains its date day by day (A5)', async () => {
    const ctx = await m.as(null);
    const resolver = new ClockResolver();
    const view = await viewOf(clockId);
    expect(await resolver.lateness(view, ctx)).toBe('met_late');
    expect(resolver.daysLeft(view, ctx)).toBe(-2);
    const days = await resolver.days(view, ctx);
    expect(days[0]).toMatchObject({ date: '2026-05-11', because: 'start' });
    expect(days.at(-1)).toMatchObject({ date: '2026-07-01', because: 'due' });
    expect(days.filter(({ because }) => because === 'suspended').map(({ date }) => date)).toEqual([
      '2026-05-18',
      '2026-05-19',
      '2026-05-20',
    ]);
  });

  it('cannot be extended twice, whatever the software says (A7)', async () => {
    const again = event(
      'ClockExtended',
      { clockId, on: '2026-06-02', due: '2026-08-01' },
      { reason: 'Nog meer' },
    );
    await expect(m.inside(async (tx) => saveClocks(tx, [again], tx.now))).rejects.toThrow(
      'clock_event_one_extension',
    );
  });

  it('without a term has no date, and is late never (A5)', async () => {
    const id = newId();
    const none = { workingWeekdays: [1] as const, freeDays: [], extendOverFreeDays: true };
    const begun = startClock(
      { clockId: id, kind: 'answer', subjectId: newId(), term: null },
      none,
      '2020-01-01',
    );
    await m.inside(async (tx) => saveClocks(tx, [begun], tx.now));
    const view = await viewOf(id);
    const ctx = await m.as(null);
    expect(new ClockResolver().state(view)).toBe('no_term');
    expect(await new ClockResolver().lateness(view, ctx)).toBe('none');
    expect((await new ClockResolver().days(view, ctx)).map(({ because }) => because)).toEqual(['start']);
  });

  it('reckons with the rules of the domain until the municipality sets its own (+)', async () => {
    const { rules, version, calendar } = await m.inside(rulesNow);
    expect(version).toBe(0);
    expect(rules.answerTerm).toBeNull();
    expect(readClock([{ type: 'started', on: '2026-05-11', term: rules.handlerTerm }], calendar).dueOn).toBe(
      '2026-05-18',
    );
  });
});
