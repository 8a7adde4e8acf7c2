// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import {
  afterSave,
  keepMine,
  type LaidOver,
  orphanedIn,
  partedIn,
  takeTheirs,
  textShown,
  typeText,
  unsavedIn,
} from './laid-over.ts';

const record = { title: 'Bankjes', 'point.1': 'Zet bankjes neer.' };
const typed: LaidOver = typeText({}, record, 'point.1', 'Zet tien bankjes neer.');

describe('what is typed over a record', () => {
  it('is shown in its place, and the rest follows the record', () => {
    expect(textShown(typed, record, 'point.1')).toBe('Zet tien bankjes neer.');
    expect(textShown(typed, { ...record, title: 'Banken' }, 'title')).toBe('Banken');
  });

  it('is to be saved while it says something else than the record, spaces aside', () => {
    expect(unsavedIn(typed, record)).toEqual(['point.1']);
    expect(unsavedIn(typeText({}, record, 'title', 'Bankjes '), record)).toEqual([]);
  });

  it('parts from the record once somebody else changed the same text, and from nothing else', () => {
    expect(partedIn(typed, { ...record, title: 'Banken' })).toEqual([]);
    const changed = { ...record, 'point.1': 'Zet stoelen neer.' };
    expect(partedIn(typed, changed)).toEqual(['point.1']);
    expect(textShown(typed, changed, 'point.1')).toBe('Zet tien bankjes neer.');
    expect(textShown(takeTheirs(typed, 'point.1'), changed, 'point.1')).toBe('Zet stoelen neer.');
    const kept = keepMine(typed, changed, 'point.1');
    expect([partedIn(kept, changed), unsavedIn(kept, changed)]).toEqual([[], ['point.1']]);
  });

  it('is kept apart when its place is gone, so that it is not lost', () => {
    expect(orphanedIn(typed, { title: 'Bankjes' })).toEqual(['point.1']);
    expect(unsavedIn(typed, { title: 'Bankjes' })).toEqual([]);
    const untouched = typeText({}, record, 'point.1', 'Zet bankjes neer.');
    expect(orphanedIn(untouched, { title: 'Bankjes' })).toEqual([]);
  });

  it('goes on from what was saved, with the characters that were typed meanwhile', () => {
    const saved = { ...record, 'point.1': 'Zet tien bankjes neer.' };
    expect(afterSave(typed, saved, ['point.1'])).toEqual({});
    const further = typeText(typed, record, 'point.1', 'Zet tien bankjes neer. En ');
    const next = afterSave(further, saved, ['point.1']);
    expect(textShown(next, saved, 'point.1')).toBe('Zet tien bankjes neer. En ');
    expect(partedIn(next, saved)).toEqual([]);
    expect(unsavedIn(next, saved)).toEqual(['point.1']);
  });
});
