// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

/** Texts that several management screens share. */
export const manageTexts = defineTexts({
  'manage.kicker': { nl: 'Traject {number}: {title}', en: 'Trajectory {number}: {title}' },
  'manage.title': { nl: 'Dit traject leiden', en: 'Run this trajectory' },
  'manage.phases': { nl: 'Fasen', en: 'Phases' },
  'manage.people': { nl: 'Mensen en rollen', en: 'People and roles' },
  'manage.description': { nl: 'Beschrijving', en: 'Description' },
  'manage.save': { nl: 'Opslaan', en: 'Save' },
  'manage.cancel': { nl: 'Annuleren', en: 'Cancel' },
  'manage.nobody': { nl: 'naam niet openbaar', en: 'name not public' },
  'manage.draft': {
    nl: 'Concept bewaard op dit apparaat, {moment}.',
    en: 'Draft kept on this device, {moment}.',
  },
  'manage.restored': {
    nl: 'Dit had u eerder ingevuld. Het was op dit apparaat bewaard.',
    en: 'You had filled this in before. It was kept on this device.',
  },
  'manage.startOver': { nl: 'Opnieuw beginnen', en: 'Start over' },
  'manage.phase': { nl: 'Fase {ordinal}: {title}', en: 'Phase {ordinal}: {title}' },
  'manage.issue': { nl: 'Vraag {ordinal}', en: 'Question {ordinal}' },
  'manage.status.planned': { nl: 'gepland', en: 'planned' },
  'manage.status.running': { nl: 'loopt', en: 'running' },
  'manage.status.closed': { nl: 'afgesloten', en: 'closed' },
  'manage.dates.between': { nl: '{from} tot en met {until}', en: '{from} to {until}' },
  'manage.dates.from': { nl: 'vanaf {from}', en: 'from {from}' },
  'manage.dates.until': { nl: 'tot en met {until}', en: 'until {until}' },
  'manage.dates.none': { nl: 'nog geen data', en: 'no dates yet' },
});

type Key = (typeof manageTexts.keys)[number];
export type ManageKey = Key;
