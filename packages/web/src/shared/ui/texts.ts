// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../texts/index.ts';

export const uiTexts = defineTexts({
  'ui.optional': { nl: 'niet verplicht', en: 'optional' },
  'ui.charactersLeft': {
    nl: '{count, plural, one {Nog # teken} other {Nog # tekens}}',
    en: '{count, plural, one {# character left} other {# characters left}}',
  },
  'ui.charactersOver': {
    nl: '{count, plural, one {# teken te veel} other {# tekens te veel}}',
    en: '{count, plural, one {# character too many} other {# characters too many}}',
  },
  'ui.errorTitle': {
    nl: '{count, plural, one {Er klopt iets nog niet} other {Er kloppen # dingen nog niet}}',
    en: '{count, plural, one {There is a problem} other {There are # problems}}',
  },
  'ui.breadcrumbs': { nl: 'Kruimelpad', en: 'Breadcrumbs' },
  'ui.change': { nl: 'Wijzigen', en: 'Change' },
  'ui.close': { nl: 'Sluiten', en: 'Close' },
  'ui.busy': { nl: 'Bezig…', en: 'Working…' },
  'ui.loading': { nl: 'De pagina wordt geladen', en: 'The page is loading' },
  'ui.more': { nl: 'Meer tonen', en: 'Show more' },
  'ui.shown': {
    nl: '{shown, number} van {total, number} getoond',
    en: '{shown, number} of {total, number} shown',
  },
  'ui.say': { nl: 'Zeggenschap van bewoners', en: 'Say of residents' },
  'ui.say.none': { nl: 'geen', en: 'none' },
  'ui.say.limited': { nl: 'beperkt', en: 'limited' },
  'ui.say.fairly_high': { nl: 'vrij groot', en: 'fairly high' },
  'ui.say.high': { nl: 'groot', en: 'high' },
  'ui.say.full': { nl: 'volledig', en: 'full' },
  'ui.say.word': { nl: 'zeggenschap: {word}', en: 'say: {word}' },
  'ui.say.step': {
    nl: 'Zeggenschap van bewoners: {word}, stap {step} van 5',
    en: 'Say of residents: {word}, step {step} of 5',
  },
  'ui.owner.residents': { nl: 'van bewoners', en: 'owned by residents' },
  'ui.owner.shared': {
    nl: 'van bewoners en gemeente samen',
    en: 'owned by residents and municipality together',
  },
  'ui.owner.municipality': { nl: 'van de gemeente', en: 'owned by the municipality' },
  'ui.owner.sign': { nl: 'Eigenaarschap: {word}', en: 'Ownership: {word}' },
  'ui.owner.unnamed': { nl: 'Eigenaarschap', en: 'Ownership' },
  'ui.clock.running': { nl: 'loopt', en: 'running' },
  'ui.clock.dueSoon': { nl: 'bijna om', en: 'due soon' },
  'ui.clock.suspended': { nl: 'stilgezet', en: 'suspended' },
  'ui.clock.extended': { nl: 'verlengd', en: 'extended' },
  'ui.clock.late': { nl: 'te laat', en: 'late' },
  'ui.clock.lateSince': { nl: 'te laat sinds {date}', en: 'late since {date}' },
  'ui.clock.onTime': { nl: 'op tijd gedaan', en: 'done on time' },
  'ui.clock.doneLate': { nl: 'te laat gedaan', en: 'done late' },
  'ui.clock.explain': { nl: 'Waarom deze datum?', en: 'Why this date?' },
  'ui.clock.bar': { nl: 'Tijdlijn: {events}', en: 'Timeline: {events}' },
  'ui.clock.today': { nl: 'vandaag', en: 'today' },
  'ui.newWindow': { nl: '(andere website)', en: '(other website)' },
});
