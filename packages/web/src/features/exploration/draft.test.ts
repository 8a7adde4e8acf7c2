// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { emptyContent } from '@samenspel/domain/trajectory';
import { missingIn } from './content.ts';
import {
  afterSave,
  emptyDraft,
  keepMine,
  partedIn,
  shownWith,
  takeTheirs,
  typeField,
  typeGroups,
  unsavedIn,
} from './draft.ts';

const record = { ...emptyContent, goal: 'Meer schaduw', groups: [{ name: 'Buren', part: 'Wonen er' }] };

describe('what is typed in an exploration', () => {
  it('lies over the record, part by part; the rest follows the record', () => {
    const draft = typeField(emptyDraft, record, 'goal', 'Meer bomen');
    expect(shownWith({ ...record, known: 'Het is heet' }, draft)).toEqual({
      ...record,
      goal: 'Meer bomen',
      known: 'Het is heet',
    });
    expect(unsavedIn(draft, record)).toEqual(['goal']);
  });

  it('is not parted when the other wrote elsewhere: both are kept', () => {
    const draft = typeField(emptyDraft, record, 'goal', 'Meer bomen');
    expect(partedIn(draft, { ...record, bounds: 'De kabels' })).toEqual([]);
  });

  it('is parted when the other wrote in the same part, until one says which text stays', () => {
    const draft = typeField(emptyDraft, record, 'goal', 'Meer bomen');
    const theirs = { ...record, goal: 'Minder hitte' };
    expect(partedIn(draft, theirs)).toEqual(['goal']);
    expect(shownWith(theirs, draft).goal).toBe('Meer bomen');
    const kept = keepMine(draft, theirs, 'goal');
    expect(partedIn(kept, theirs)).toEqual([]);
    expect(unsavedIn(kept, theirs)).toEqual(['goal']);
    expect(shownWith(theirs, takeTheirs(draft, 'goal')).goal).toBe('Minder hitte');
  });

  it('is parted for the groups as a whole', () => {
    const draft = typeGroups(emptyDraft, record, [...record.groups, { name: 'Kinderen', part: 'Spelen er' }]);
    expect(partedIn(draft, { ...record, groups: [] })).toEqual(['groups']);
    expect(partedIn(draft, record)).toEqual([]);
  });

  it('goes on as it was typed after a save, the last space included', () => {
    const draft = typeField(emptyDraft, record, 'goal', 'Meer bomen ');
    const saved = { ...record, goal: 'Meer bomen' };
    const after = afterSave(draft, saved);
    expect(shownWith(saved, after).goal).toBe('Meer bomen ');
    expect(unsavedIn(after, saved)).toEqual([]);
    expect(partedIn(after, saved)).toEqual([]);
  });

  it('is forgotten once it stands in the record', () => {
    const draft = typeField(emptyDraft, record, 'goal', 'Meer bomen');
    expect(afterSave(draft, { ...record, goal: 'Meer bomen' })).toEqual(emptyDraft);
  });
});

describe('what an exploration still asks (C6)', () => {
  it('is every part that is empty, and a group', () => {
    expect(missingIn(emptyContent).map(({ at }) => at)).toEqual([
      'goal',
      'bounds',
      'known',
      'unknown',
      'triedBefore',
      'question',
      'groups.0.name',
    ]);
  });

  it('is a group’s part when only its name stands there; an empty row asks nothing', () => {
    const groups = [
      { name: 'Buren', part: ' ' },
      { name: '', part: '' },
    ];
    expect(missingIn({ ...record, groups }).map(({ at }) => at)).toContain('groups.0.part');
    expect(missingIn({ ...record, groups }).map(({ at }) => at)).not.toContain('groups.1.name');
  });
});
