// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { utrechtCompass } from '@samenspel/domain/compass';
import { noOwners, ownersFitting } from '../owners/owners-filled-in.ts';
import { chosenWith, type FilledIn, unnamedSides, wrongIn } from './filled-in.ts';

const filledIn = (change: Partial<FilledIn> = {}): FilledIn => ({
  form: 'peilen',
  supporting: [],
  reason: '',
  owners: noOwners,
  ...change,
});
const chosen = (change: Partial<FilledIn> = {}) => {
  const result = chosenWith(utrechtCompass, 'peilen', filledIn(change), 'nl');
  if (!result) throw new Error('the compass has these forms');
  return result;
};

describe('choosing a form (C4)', () => {
  it('begins with the outcome and the roles that are usual with it', () => {
    expect(chosen()).toMatchObject({ form: 'peilen', departs: false });
    expect(chosen().municipalityRole).toBe(
      utrechtCompass.forms.find(({ code }) => code === 'peilen')?.municipalityRole.nl,
    );
    expect(wrongIn(chosen())).toEqual([]);
  });

  it('lets the usual roles follow another form, but not those that were written', () => {
    const other = chosen({ form: 'samen_aan_zet', residentsRole: 'Planten de bomen.' });
    expect(other.municipalityRole).not.toBe(chosen().municipalityRole);
    expect(other.residentsRole).toBe('Planten de bomen.');
  });

  it('needs a reason only when it departs from the outcome', () => {
    const departs = { form: 'samen_aan_zet', reason: ' \u200b ' };
    expect(wrongIn(chosen(departs))).toEqual([{ at: 'reason', code: 'CHOICE_WITHOUT_REASON' }]);
    expect(wrongIn(chosen({ ...departs, reason: 'De straat wil het zo.' }))).toEqual([]);
  });

  it('does not take the main form as a supporting one too', () => {
    const both = chosen({ form: 'peilen', supporting: ['peilen', 'burgerparticipatie'] });
    expect(both.supporting).toEqual(['burgerparticipatie']);
  });

  it('falls back on the outcome when the form that was kept is not in this version', () => {
    expect(chosen({ form: 'gone' }).form).toBe('peilen');
  });
});

describe('naming owners (T3)', () => {
  const owners = { municipality: ['unit'], residents: [], names: ['Bep'] };

  it('asks for the sides that the form lets own', () => {
    expect(unnamedSides(chosen())).toEqual(['municipality']);
    expect(unnamedSides(chosen({ form: 'samen_aan_zet', reason: 'x', owners }))).toEqual([]);
  });

  it('sends only owners on those sides', () => {
    expect(ownersFitting(owners, 'municipality')).toEqual({
      municipalOwners: ['unit'],
      residentOwners: [],
      residentOwnerNames: [],
    });
    expect(ownersFitting(owners, 'residents').residentOwnerNames).toEqual(['Bep']);
  });
});
