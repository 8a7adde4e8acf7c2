// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

/** The words of the filters and the order, which most people leave closed. */
export const choicesTexts = defineTexts({
  'register.filter.term': { nl: 'Tijd voor het antwoord', en: 'Time for the answer' },
  'register.term.late': { nl: 'te laat', en: 'late' },
  'register.term.soon': { nl: 'bijna om', en: 'due soon' },
  'register.term.running': { nl: 'loopt', en: 'running' },
  'register.term.suspended': { nl: 'stilgezet', en: 'suspended' },
  'register.term.no_term': { nl: 'zonder datum', en: 'without a date' },
  'register.filter.state': { nl: 'Stand', en: 'State' },
  'register.filter.district': { nl: 'Wijk', en: 'District' },
  'register.filter.platform': { nl: 'Wijkplatform', en: 'Wijkplatform' },
  'register.filter.signer': { nl: 'Wie antwoordt', en: 'Who answers' },
  'register.filter.asked': { nl: 'Gevraagd of ongevraagd', en: 'Asked or unasked' },
  'register.asked.yes': { nl: 'door de gemeente gevraagd', en: 'asked by the municipality' },
  'register.asked.no': { nl: 'ongevraagd', en: 'unasked' },
  'register.filter.answered': { nl: 'Antwoord kwam', en: 'The answer came' },
  'register.answered.late': { nl: 'te laat', en: 'late' },
  'register.answered.onTime': { nl: 'op tijd', en: 'on time' },
  'register.filter.from': { nl: 'Ingediend vanaf', en: 'Submitted from' },
  'register.filter.until': { nl: 'Ingediend tot en met', en: 'Submitted until' },
  'register.filter.sort': { nl: 'Volgorde', en: 'Order' },
  'register.sort.newest': { nl: 'nieuwste eerst', en: 'newest first' },
  'register.sort.due': { nl: 'eerst wat het eerst klaar moet zijn', en: 'what is due first' },
  'register.sort.late': { nl: 'langst te laat eerst', en: 'longest late first' },
  'register.sort.lateDay': { nl: 'pas te laat eerst', en: 'last to become late first' },
  'register.sort.changed': { nl: 'laatst gewijzigd eerst', en: 'changed last first' },
});
