// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../../shared/texts/index.ts';

export const describeTexts = defineTexts({
  'describe.start.title': { nl: 'Een traject starten', en: 'Start a trajectory' },
  'describe.start.lead': {
    nl: 'Vul in waar het over gaat en wie ervoor verantwoordelijk is. U kunt alles nalezen voordat het openbaar wordt.',
    en: 'Fill in what it is about and who is responsible. You can check everything before it becomes public.',
  },
  'describe.start.check': { nl: 'Verder naar nalezen', en: 'Go on to check' },
  'describe.check.title': { nl: 'Klopt dit?', en: 'Is this right?' },
  'describe.check.lead': {
    nl: 'Na ‘Traject starten’ staat het traject op de openbare lijst.',
    en: 'After ‘Start trajectory’ the trajectory stands on the public list.',
  },
  'describe.check.submit': { nl: 'Traject starten', en: 'Start trajectory' },
  'describe.check.back': { nl: 'Terug naar het formulier', en: 'Back to the form' },
  'describe.check.empty': { nl: 'Er is nog niets ingevuld', en: 'Nothing has been filled in yet' },
  'describe.started.title': { nl: 'Traject {number} is gestart', en: 'Trajectory {number} has started' },
  'describe.started.lead': {
    nl: '“{title}” staat nu op de openbare lijst.',
    en: '“{title}” is on the public list now.',
  },
  'describe.started.next': { nl: 'Wat nu?', en: 'What now?' },
  'describe.started.plan': { nl: 'Plan de eerste fase', en: 'Plan the first phase' },
  'describe.started.planText': {
    nl: 'In een fase staan de vragen. Per vraag leest u met bewoners het kompas.',
    en: 'A phase holds the questions. For each question you read the compass with residents.',
  },
  'describe.started.people': { nl: 'Geef mensen een rol', en: 'Give people a role' },
  'describe.started.peopleText': {
    nl: 'Zoals omgevingsmanager, wijkadviseur of initiatiefnemer.',
    en: 'Such as stakeholder manager, district adviser or initiator.',
  },
  'describe.started.view': { nl: 'Bekijk de openbare pagina', en: 'See the public page' },
  'describe.title': { nl: 'Beschrijving wijzigen', en: 'Change the description' },
  'describe.saved': { nl: 'De beschrijving is gewijzigd.', en: 'The description was changed.' },
  'describe.conflict.title': {
    nl: 'Iemand anders wijzigde dit intussen',
    en: 'Somebody else changed this meanwhile',
  },
  'describe.conflict.text': {
    nl: 'Uw tekst staat nog in het formulier. Hieronder staat wat de ander schreef. Pas uw tekst aan en sla op, of neem over wat er nu staat.',
    en: 'Your text is still in the form. Below is what the other person wrote. Adapt your text and save, or take over what stands now.',
  },
  'describe.conflict.take': { nl: 'Neem over wat er nu staat', en: 'Take over what stands now' },
  'describe.conflict.same': {
    nl: 'Er is geen verschil met uw tekst.',
    en: 'It does not differ from your text.',
  },
  'describe.field.title': { nl: 'Titel', en: 'Title' },
  'describe.field.titleHint': {
    nl: 'Kort, zoals bewoners het noemen. Bijvoorbeeld: Speeltuin aan de Kanaalweg.',
    en: 'Short, as residents call it. For example: Playground on Kanaalweg.',
  },
  'describe.field.subject': { nl: 'Onderwerp', en: 'Subject' },
  'describe.field.subjectHint': {
    nl: 'Waar gaat het over, en wat is er aan de hand? Iedereen kan dit lezen.',
    en: 'What is it about, and what is going on? Everybody can read this.',
  },
  'describe.field.startedAs': { nl: 'Wie nam het initiatief?', en: 'Who took the initiative?' },
  'describe.startedAs.municipality': { nl: 'De gemeente', en: 'The municipality' },
  'describe.startedAs.residents': { nl: 'Bewoners', en: 'Residents' },
  'describe.startedAs.residentsHint': {
    nl: 'Zij kwamen met een eigen idee.',
    en: 'They came with an idea of their own.',
  },
  'describe.startedAs.right_to_challenge': {
    nl: 'Bewoners, met een bewonersbod',
    en: 'Residents, with a right to challenge',
  },
  'describe.startedAs.right_to_challengeHint': {
    nl: 'Zij willen een taak van de gemeente overnemen.',
    en: 'They want to take over a task of the municipality.',
  },
  'describe.field.policyField': { nl: 'Beleidsterrein', en: 'Policy field' },
  'describe.field.area': { nl: 'Waar speelt het?', en: 'Where does it take place?' },
  'describe.area.city': { nl: 'In de hele gemeente', en: 'In the whole municipality' },
  'describe.area.part': { nl: 'In bepaalde wijken of buurten', en: 'In certain districts or neighbourhoods' },
  'describe.area.districts': { nl: 'Hele wijken', en: 'Whole districts' },
  'describe.area.neighbourhoods': {
    nl: '{count, plural, =0 {Alleen bepaalde buurten} one {Alleen bepaalde buurten (# gekozen)} other {Alleen bepaalde buurten (# gekozen)}}',
    en: '{count, plural, =0 {Certain neighbourhoods only} one {Certain neighbourhoods only (# chosen)} other {Certain neighbourhoods only (# chosen)}}',
  },
  'describe.area.inDistrict': { nl: 'Buurten in {district}', en: 'Neighbourhoods in {district}' },
  'describe.field.unit': { nl: 'Verantwoordelijk onderdeel', en: 'Responsible unit' },
  'describe.field.lead': { nl: 'Projectleider', en: 'Project lead' },
  'describe.choose': { nl: 'Kies…', en: 'Choose…' },
  'describe.none': { nl: 'nog niet ingevuld', en: 'not filled in yet' },
});
