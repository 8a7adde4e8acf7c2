// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const passagesTexts = defineTexts({
  'passages.title': { nl: 'Standaardteksten voor antwoorden', en: 'Standard texts for answers' },
  'passages.lead': {
    nl: 'Teksten die u en uw collega’s vaker gebruiken. Wie een antwoord schrijft, voegt er een in en maakt hem daarna passend bij dit ene punt.',
    en: 'Texts that you and your colleagues use more often. Who writes an answer puts one in, and then makes it fit that one point.',
  },
  'passages.list': {
    nl: '{count, plural, =0 {Bewaarde teksten} other {Bewaarde teksten (#)}}',
    en: '{count, plural, =0 {Kept texts} other {Kept texts (#)}}',
  },
  'passages.none': { nl: 'Er zijn nog geen standaardteksten', en: 'There are no standard texts yet' },
  'passages.none.text': {
    nl: 'Schrijf hieronder de eerste. Daarna staat hij bij elk antwoord klaar, voor al uw collega’s.',
    en: 'Write the first one below. After that it is there with every answer, for all your colleagues.',
  },
  'passages.toNew': { nl: 'Nieuwe tekst schrijven', en: 'Write a new text' },
  'passages.change': { nl: 'Wijzigen', en: 'Change' },
  'passages.remove': { nl: 'Weghalen', en: 'Take away' },
  'passages.remove.sure': { nl: 'Standaardtekst weghalen?', en: 'Take this standard text away?' },
  'passages.remove.text': {
    nl: '‘{title}’ verdwijnt voor alle collega’s. Antwoorden waarin de tekst al staat, veranderen niet.',
    en: '‘{title}’ goes away for all colleagues. Answers in which the text stands already do not change.',
  },
  'passages.removed': { nl: '‘{title}’ is weggehaald.', en: '‘{title}’ was taken away.' },
  'passages.new': { nl: 'Nieuwe standaardtekst', en: 'New standard text' },
  'passages.changing': { nl: '‘{title}’ wijzigen', en: 'Change ‘{title}’' },
  'passages.titleField': { nl: 'Waar het over gaat', en: 'What it is about' },
  'passages.titleField.hint': {
    nl: 'Hieraan herkent u de tekst in de keuzelijst.',
    en: 'By this you know the text in the list of choices.',
  },
  'passages.body': { nl: 'Tekst', en: 'Text' },
  'passages.keep': { nl: 'Standaardtekst bewaren', en: 'Keep this standard text' },
  'passages.kept': { nl: '‘{title}’ is bewaard.', en: '‘{title}’ was kept.' },
  'passages.conflict': {
    nl: 'Iemand anders heeft deze tekst intussen gewijzigd',
    en: 'Somebody else changed this text meanwhile',
  },
  'passages.conflict.text': {
    nl: 'Er staat nu dit. Uw tekst staat hieronder nog. Bewaar opnieuw om uw tekst te laten gelden, of begin met die van de ander.',
    en: 'It now says this. Your text is still below. Keep it again to let yours count, or start with the other one.',
  },
  'passages.conflict.take': { nl: 'Begin met de andere tekst', en: 'Start with the other text' },
  'passages.gone': {
    nl: 'Iemand anders heeft deze tekst intussen weggehaald',
    en: 'Somebody else took this text away meanwhile',
  },
  'passages.gone.text': {
    nl: 'Wat u typte, staat er nog. Bewaart u het, dan wordt het een nieuwe standaardtekst.',
    en: 'What you typed is still here. When you keep it, it becomes a new standard text.',
  },
});
