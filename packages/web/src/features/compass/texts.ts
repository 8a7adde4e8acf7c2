// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../shared/texts/index.ts';

export const compassTexts = defineTexts({
  'compass.title': { nl: 'Het kompas', en: 'The compass' },
  'compass.description': {
    nl: 'Zo bepaalt {name} samen met bewoners welke vorm van samenwerking past: {count} vragen, en de vormen waar ze op uitkomen.',
    en: 'How {name} and residents decide together which form of collaboration fits: {count} questions, and the forms they lead to.',
  },
  'compass.lead': {
    nl: 'Gemeente en bewoners beantwoorden samen vragen met ja of nee. Het antwoord bepaalt de volgende vraag. Aan het eind staat een vorm van samenwerking, met de zeggenschap die daarbij hoort.',
    en: 'Municipality and residents answer questions together with yes or no. The answer decides the next question. At the end stands a form of collaboration, with the say that belongs to it.',
  },
  'compass.version': { nl: '{name}, versie {number}', en: '{name}, version {number}' },
  'compass.adopted': { nl: 'Vastgesteld met: {decision}', en: 'Adopted by: {decision}' },
  'compass.reconstructed.title': { nl: 'Nagemaakt uit de tekst', en: 'Reconstructed from the text' },
  'compass.reconstructed.text': {
    nl: 'De vragen en vormen staan in de beleidsnota, de pijlen ertussen niet allemaal. De pijlen die nog niet bevestigd zijn, zijn gestippeld.',
    en: 'The questions and forms are in the policy, not all arrows between them. Arrows that are not confirmed yet are dotted.',
  },
  'compass.none.title': { nl: 'Nog geen kompas', en: 'No compass yet' },
  'compass.none.text': {
    nl: 'Zodra de gemeente een kompas vaststelt, staat het hier in beeld en in woorden.',
    en: 'As soon as the municipality adopts a compass, it stands here as a picture and in words.',
  },
  'compass.picture': { nl: 'Het kompas in beeld', en: 'The compass as a picture' },
  'compass.picture.label': {
    nl: 'Schema van het kompas: {questions, number} vragen en {forms, number} vormen. Dezelfde inhoud staat eronder als lijst.',
    en: 'Diagram of the compass: {questions, number} questions and {forms, number} forms. The list below has the same content.',
  },
  'compass.picture.path': { nl: 'Gemarkeerd pad: {path}', en: 'Marked path: {path}' },
  'compass.picture.hint': { nl: 'Schuif opzij om alles te zien.', en: 'Scroll sideways to see everything.' },
  'compass.questions': { nl: 'Vraag voor vraag', en: 'Question by question' },
  'compass.start': { nl: 'begin', en: 'start' },
  'compass.yes': { nl: 'Ja', en: 'Yes' },
  'compass.no': { nl: 'Nee', en: 'No' },
  'compass.leadsTo.question': { nl: 'naar vraag {number}', en: 'to question {number}' },
  'compass.uncertain': { nl: '(nog niet bevestigd)', en: '(not confirmed yet)' },
  'compass.forms': { nl: 'De vormen', en: 'The forms' },
  'compass.form.fits': { nl: 'Past wanneer', en: 'Fits when' },
  'compass.form.municipality': { nl: 'De gemeente', en: 'The municipality' },
  'compass.form.residents': { nl: 'Bewoners', en: 'Residents' },
  'compass.form.instruments': { nl: 'Manieren', en: 'Ways' },
  'compass.form.examples': { nl: 'Voorbeelden', en: 'Examples' },
  'compass.form.obligations': { nl: 'Wat dan moet', en: 'What it then takes' },
  'compass.form.ends': { nl: 'Geen samenwerking', en: 'No collaboration' },
});
