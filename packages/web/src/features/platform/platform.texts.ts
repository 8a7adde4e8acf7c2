// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../shared/texts/index.ts';

/** Texts that several pages of a platform share. */
export const platformTexts = defineTexts({
  'platform.nameless': { nl: 'naam niet openbaar', en: 'name not public' },
  'platform.save': { nl: 'Opslaan', en: 'Save' },
  'platform.cancel': { nl: 'Annuleren', en: 'Cancel' },
  'platform.kept': { nl: 'Bewaard op dit apparaat, {moment}.', en: 'Kept on this device, {moment}.' },
  'platform.trajectory.search': { nl: 'Zoek een traject', en: 'Search a trajectory' },
  'platform.trajectory.found': {
    nl: '{count, plural, =0 {Geen lopend traject gevonden.} one {# lopend traject gevonden.} other {# lopende trajecten gevonden.}}',
    en: '{count, plural, =0 {No running trajectory found.} one {# running trajectory found.} other {# running trajectories found.}}',
  },
  'platform.trajectory.choose': { nl: 'Kies uit de lijst', en: 'Choose from the list' },
  'platform.trajectory.none': { nl: 'Geen traject', en: 'No trajectory' },
  'platform.sure': { nl: 'Weet u het zeker?', en: 'Are you sure?' },
});
