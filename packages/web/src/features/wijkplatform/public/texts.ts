// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const platformTexts = defineTexts({
  'wijkplatform.list.title': { nl: 'Wijkplatforms', en: 'Wijkplatforms' },
  'wijkplatform.list.description': {
    nl: 'Groepen bewoners die de gemeente {name} adviseren over hun eigen buurten.',
    en: 'Groups of residents that advise the municipality of {name} on their own neighbourhoods.',
  },
  'wijkplatform.list.lead': {
    nl: 'Een wijkplatform is een groep bewoners die de gemeente advies geeft over de eigen buurten. Op elk advies moet de gemeente antwoorden.',
    en: 'A wijkplatform is a group of residents that advises the municipality on its own neighbourhoods. The municipality must answer every advice.',
  },
  'wijkplatform.list.empty': { nl: 'Nog geen wijkplatforms', en: 'No wijkplatforms yet' },
  'wijkplatform.list.emptyText': {
    nl: 'Een wijkplatform komt hier te staan zodra de gemeente het heeft ingeschreven.',
    en: 'A wijkplatform appears here as soon as the municipality has registered it.',
  },
  'wijkplatform.open': {
    nl: '{count, plural, =0 {geen advies wacht op antwoord} one {# advies wacht op antwoord} other {# adviezen wachten op antwoord}}',
    en: '{count, plural, =0 {no advice is waiting for an answer} one {# advice is waiting for an answer} other {# advices are waiting for an answer}}',
  },
  'wijkplatform.ended': { nl: 'gestopt', en: 'ended' },
  'wijkplatform.endedText': {
    nl: 'Dit wijkplatform is gestopt. De adviezen blijven staan.',
    en: 'This wijkplatform has ended. Its advices stay.',
  },
  'wijkplatform.kicker': { nl: 'Wijkplatform', en: 'Wijkplatform' },
  'wijkplatform.description': {
    nl: 'Wijkplatform {name}: voor welke buurten, wie erin zitten, en welke adviezen het gaf.',
    en: 'Wijkplatform {name}: for which neighbourhoods, who is in it, and which advices it gave.',
  },
  'wijkplatform.advices': { nl: 'Adviezen', en: 'Advices' },
  'wijkplatform.advices.none': { nl: 'Nog geen adviezen', en: 'No advices yet' },
  'wijkplatform.advices.noneText': {
    nl: 'Zodra dit wijkplatform een advies indient, staat het hier, met de datum waarop het antwoord er moet zijn.',
    en: 'As soon as this wijkplatform submits an advice, it stands here, with the date on which the answer is due.',
  },
  'wijkplatform.advices.all': { nl: 'Alle adviezen ({count})', en: 'All advices ({count})' },
  'wijkplatform.submitted': { nl: 'ingediend op {date}', en: 'submitted on {date}' },
  'wijkplatform.area': { nl: 'Voor welke buurten', en: 'For which neighbourhoods' },
  'wijkplatform.overlaps': {
    nl: 'Ook van een ander wijkplatform',
    en: 'Also of another wijkplatform',
  },
  'wijkplatform.overlap': { nl: 'deelt {neighbourhoods}', en: 'shares {neighbourhoods}' },
  'wijkplatform.members': { nl: 'Wie erin zitten', en: 'Who is in it' },
  'wijkplatform.members.unnamed': {
    nl: '{named, plural, =0 {{count, plural, one {# lid, naam niet openbaar} other {# leden, namen niet openbaar}}} other {en {count, plural, one {# lid van wie de naam niet openbaar is} other {# leden van wie de naam niet openbaar is}}}}',
    en: '{named, plural, =0 {{count, plural, one {# member, name not public} other {# members, names not public}}} other {and {count, plural, one {# member whose name is not public} other {# members whose names are not public}}}}',
  },
  'wijkplatform.contact': { nl: 'Contact', en: 'Contact' },
  'wijkplatform.load': { nl: 'Vragen om advies', en: 'Requests for advice' },
  'wijkplatform.load.text': {
    nl: '{count, plural, =0 {Er ligt nu geen vraag van de gemeente.} one {Er ligt nu # vraag van de gemeente om advies.} other {Er liggen nu # vragen van de gemeente om advies.}}',
    en: '{count, plural, =0 {There is no request of the municipality now.} one {There is # request of the municipality for advice now.} other {There are # requests of the municipality for advice now.}}',
  },
  'wijkplatform.actions': { nl: 'Wat u hier kunt doen', en: 'What you can do here' },
  'wijkplatform.action.work': { nl: 'Werk van het wijkplatform', en: 'Work of the wijkplatform' },
  'wijkplatform.action.members': { nl: 'Leden', en: 'Members' },
  'wijkplatform.action.describe': { nl: 'Beschrijving en buurten', en: 'Description and neighbourhoods' },
  'wijkplatform.action.request': { nl: 'Advies vragen', en: 'Ask for advice' },
});
