// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../texts/index.ts';

/** The words of an advice and its answer, as every screen says them. The last part of a key is the code in the API. */
export const adviceTexts = defineTexts({
  'advice.state.open': { nl: 'wacht op antwoord', en: 'waiting for an answer' },
  'advice.state.answered': { nl: 'beantwoord', en: 'answered' },
  'advice.state.contested': {
    nl: 'wijkplatform vraagt een nieuw antwoord',
    en: 'wijkplatform asks for a new answer',
  },
  'advice.state.withdrawn': { nl: 'ingetrokken', en: 'withdrawn' },
  'advice.settled': { nl: 'afgehandeld', en: 'settled' },
  'advice.disposition.adopted': { nl: 'overgenomen', en: 'adopted' },
  'advice.disposition.partly_adopted': { nl: 'deels overgenomen', en: 'partly adopted' },
  'advice.disposition.not_adopted': { nl: 'niet overgenomen', en: 'not adopted' },
  'advice.disposition.passed_on': { nl: 'doorgegeven', en: 'passed on' },
  'advice.signer.council': { nl: 'de gemeenteraad', en: 'the municipal council' },
  'advice.signer.college': { nl: 'burgemeester en wethouders', en: 'mayor and aldermen' },
  'advice.signer.alderman': { nl: 'de wethouder', en: 'the alderman' },
  'advice.signer.director': { nl: 'de directeur', en: 'the director' },
  'advice.signer.official': { nl: 'een medewerker van de gemeente', en: 'an official of the municipality' },
  'advice.part.summary': { nl: 'de samenvatting', en: 'the summary' },
  'advice.part.points': { nl: 'de punten', en: 'the points' },
  'advice.part.taking_part': { nl: 'wie meededen', en: 'who took part' },
  'advice.part.backing': { nl: 'het draagvlak', en: 'how broadly it is carried' },
  'advice.part.files': { nl: 'de bestanden', en: 'the files' },
  'advice.part.response': { nl: 'het antwoord', en: 'the answer' },
  'advice.part.commitments': { nl: 'de toezeggingen', en: 'the commitments' },
  'advice.ground.personal_data': { nl: 'er staan gegevens van personen in', en: 'it holds personal data' },
  'advice.ground.confidential': { nl: 'het is vertrouwelijk', en: 'it is confidential' },
  'advice.ground.safety': { nl: 'het gaat om de veiligheid van mensen', en: 'it is about people’s safety' },
  'advice.ground.legal': { nl: 'de wet verbiedt het', en: 'the law forbids it' },
  'advice.ground.not_available': {
    nl: 'de gemeente heeft het niet',
    en: 'the municipality does not have it',
  },
  'advice.ground.other': { nl: 'een andere reden', en: 'another reason' },
  'advice.verdict.stands': { nl: 'het antwoord blijft staan', en: 'the answer stands' },
  'advice.verdict.sent_back': {
    nl: 'de gemeente moet opnieuw antwoorden',
    en: 'the municipality must answer again',
  },
  'advice.commitment.open': { nl: 'nog te doen', en: 'still to do' },
  'advice.commitment.done': { nl: 'gedaan', en: 'done' },
  'advice.commitment.dropped': { nl: 'vervallen', en: 'dropped' },
});
