// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const peopleOfPlatformTexts = defineTexts({
  'pmembers.title': { nl: 'Leden van {platform}', en: 'Members of {platform}' },
  'pmembers.lead': {
    nl: 'Coördinatoren dienen adviezen in en beslissen over verzoeken. Leden schrijven mee.',
    en: 'Coordinators submit advices and decide on requests. Members write along.',
  },
  'pmembers.now': { nl: 'Wie nu meedoen', en: 'Who takes part now' },
  'pmembers.since': { nl: '{role}, sinds {date}', en: '{role}, since {date}' },
  'pmembers.end': { nl: 'Lidmaatschap beëindigen', en: 'End the membership' },
  'pmembers.end.sure': { nl: 'Lidmaatschap van {name} beëindigen?', en: 'End the membership of {name}?' },
  'pmembers.end.text': {
    nl: '{name} ziet daarna geen concepten en notities meer. Dat iemand lid was, blijft bekend.',
    en: '{name} no longer sees drafts and notes. That somebody was a member stays on record.',
  },
  'pmembers.end.done': { nl: '{name} is geen lid meer.', en: '{name} is no member any more.' },
  'pmembers.add': { nl: 'Iemand toevoegen of een andere rol geven', en: 'Add somebody or change a role' },
  'pmembers.add.who': { nl: 'Wie?', en: 'Who?' },
  'pmembers.add.role': { nl: 'Welke rol?', en: 'Which role?' },
  'pmembers.add.choose': { nl: 'Kies eerst iemand', en: 'Choose somebody first' },
  'pmembers.add.submit': { nl: 'Toevoegen', en: 'Add' },
  'pmembers.add.done': { nl: '{name} is nu {role}.', en: '{name} is {role} now.' },
  'pmembers.add.hint': {
    nl: 'Wie lid wordt, moet zich bij deze gemeente kunnen aanmelden. Kan iemand dat nog niet? Dan meldt die persoon zich één keer aan op deze site en geeft de aanmeldcode aan de beheerder van de gemeente.',
    en: 'Whoever becomes a member has to be able to sign in at this municipality. Somebody who cannot yet signs in to this site once, and gives the sign-in code to the municipality’s administrator.',
  },
  'pmembers.add.names': {
    nl: 'Ziet u hier geen namen? De beheerder van de gemeente kan iemand voor u toevoegen.',
    en: 'No names here? The municipality’s administrator can add somebody for you.',
  },

  'pdescribe.title': { nl: 'Naam, uitleg en werkgebied', en: 'Name, description and area' },
  'pdescribe.lead': {
    nl: 'Dit staat op de openbare pagina van het wijkplatform.',
    en: 'This stands on the public page of the wijkplatform.',
  },
  'pdescribe.name': { nl: 'Naam', en: 'Name' },
  'pdescribe.about': { nl: 'Wie bent u en wat doet u?', en: 'Who are you and what do you do?' },
  'pdescribe.about.hint': {
    nl: 'In een paar zinnen, voor buurtbewoners.',
    en: 'In a few sentences, for people in the neighbourhood.',
  },
  'pdescribe.email': { nl: 'E-mailadres', en: 'E-mail address' },
  'pdescribe.email.hint': {
    nl: 'Iedereen kan dit adres zien. Laat het leeg als u dat niet wilt.',
    en: 'Everybody can see this address. Leave it empty if you do not want that.',
  },
  'pdescribe.area': { nl: 'Uw werkgebied', en: 'Your area' },
  'pdescribe.area.hint': {
    nl: 'Kies de buurten waarvoor u werkt. U bent niet gebonden aan de grenzen van een wijk.',
    en: 'Choose the neighbourhoods that you work for. You are not bound to the borders of a district.',
  },
  'pdescribe.area.chosen': {
    nl: '{district}: {count, plural, =0 {geen buurt gekozen} one {# buurt gekozen} other {# buurten gekozen}}',
    en: '{district}: {count, plural, =0 {no neighbourhood chosen} one {# neighbourhood chosen} other {# neighbourhoods chosen}}',
  },
  'pdescribe.area.of': { nl: 'Buurten in {district}', en: 'Neighbourhoods in {district}' },
  'pdescribe.overlap': { nl: 'Overlap met andere wijkplatforms', en: 'Overlap with other wijkplatforms' },
  'pdescribe.overlap.text': {
    nl: 'Dat mag. Spreek samen af wie wat doet.',
    en: 'That is allowed. Agree together on who does what.',
  },
  'pdescribe.overlap.with': { nl: '{platform}: {neighbourhoods}', en: '{platform}: {neighbourhoods}' },
  'pdescribe.saved': { nl: 'De beschrijving is bewaard.', en: 'The description has been saved.' },
  'pdescribe.conflict': {
    nl: 'Een ander lid wijzigde dit intussen',
    en: 'Another member changed this meanwhile',
  },
  'pdescribe.conflict.text': {
    nl: 'Uw eigen tekst staat nog in het formulier. Dit staat er nu. Bewaart u nog eens, dan geldt uw tekst.',
    en: 'Your own text is still in the form. This is what stands now. When you save again, your text holds.',
  },
  'pdescribe.conflict.take': { nl: 'Neem wat er nu staat', en: 'Take what stands now' },
  'pdescribe.restored': {
    nl: 'Dit had u eerder ingevuld. Het was op dit apparaat bewaard.',
    en: 'You had filled this in before. It was kept on this device.',
  },
  'pdescribe.startOver': { nl: 'Opnieuw beginnen', en: 'Start over' },
});
