// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

/** What the public page of an outcome says, and what the wizard shares with it: who wants to read fetches no more. */
export const outcomeTexts = defineTexts({
  'reading.issue': { nl: 'Vraag {ordinal}', en: 'Question {ordinal}' },
  'reading.kicker': {
    nl: 'Kompasgesprek {ordinal} · fase {phase}',
    en: 'Compass conversation {ordinal} · phase {phase}',
  },
  'reading.yes': { nl: 'Ja', en: 'Yes' },
  'reading.no': { nl: 'Nee', en: 'No' },
  'reading.guide': { nl: 'Begeleider', en: 'Guide' },
  'reading.version': { nl: 'Versie van het kompas', en: 'Version of the compass' },
  'reading.completedOn': { nl: 'Afgerond op', en: 'Completed on' },
  'reading.path': { nl: 'Het pad, met de redenen', en: 'The path, with the reasons' },
  'reading.side.municipality': { nl: 'Voor de gemeente', en: 'For the municipality' },
  'reading.side.residents': { nl: 'Van de bewoners', en: 'On the residents’ side' },
  'reading.side.none.municipality': {
    nl: 'Nog niemand van de gemeente',
    en: 'Nobody from the municipality yet',
  },
  'reading.side.none.residents': { nl: 'Geen bewoners', en: 'No residents' },
  'reading.someone.municipality': { nl: 'Iemand van de gemeente', en: 'Somebody from the municipality' },
  'reading.someone.residents': { nl: 'Een bewoner', en: 'A resident' },
  'reading.seated.others': {
    nl: '{names} en {count, plural, one {# ander} other {# anderen}}',
    en: '{names} and {count, plural, one {# other} other {# others}}',
  },
  'reading.seated.unnamed': {
    nl: '{count, plural, one {# deelnemer, naam niet openbaar} other {# deelnemers, namen niet openbaar}}',
    en: '{count, plural, one {# participant, name not public} other {# participants, names not public}}',
  },
  'reading.start.who': { nl: 'Wie doen mee', en: 'Who takes part' },
  'reading.alone': { nl: 'Waarom deden er geen bewoners mee?', en: 'Why did no residents take part?' },
  'reading.outcome.title': { nl: 'Het kompas komt uit op {form}', en: 'The compass leads to {form}' },
  'reading.outcome.description': {
    nl: '“{question}” ({trajectory}): het kompas komt uit op {form}. Met alle antwoorden en redenen.',
    en: '“{question}” ({trajectory}): the compass leads to {form}. With all answers and reasons.',
  },
  'reading.outcome.none': { nl: 'Nog geen uitkomst', en: 'No outcome yet' },
  'reading.outcome.open': { nl: 'Dit gesprek is nog bezig', en: 'This conversation is still going on' },
  'reading.outcome.open.text': {
    nl: 'Zodra het gesprek is afgerond, staan hier de uitkomst en het pad met de redenen.',
    en: 'As soon as the conversation is completed, the outcome and the path with its reasons stand here.',
  },
  'reading.outcome.advises': { nl: 'De uitkomst is een advies', en: 'The outcome is advice' },
  'reading.outcome.advises.text': {
    nl: 'De gemeente kiest de vorm en legt de rollen vast. Wijkt zij af, dan staat erbij waarom.',
    en: 'The municipality chooses the form and records the roles. If it departs, the reason stands with it.',
  },
  'reading.outcome.choose': { nl: 'Kies de vorm', en: 'Choose the form' },
  'reading.outcome.who': { nl: 'Wie deden mee', en: 'Who took part' },
  'reading.outcome.means': { nl: 'Wat dit betekent', en: 'What this means' },
  'reading.outcome.path': { nl: 'Hoe het kompas hier kwam', en: 'How the compass got here' },
  'reading.over.abandoned': { nl: 'Dit gesprek is afgebroken', en: 'This conversation was broken off' },
  'reading.over.toIssue': { nl: 'Terug naar de vraag', en: 'Back to the question' },
});
