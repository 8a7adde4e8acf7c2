// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../texts/index.ts';

/** The words of what comes before an advice: requests, information, the agreement on the follow-up. */
export const requestTexts = defineTexts({
  'request.state.asked': { nl: 'gevraagd', en: 'asked' },
  'request.state.accepted': { nl: 'aangenomen', en: 'accepted' },
  'request.state.declined': { nl: 'niet aangenomen', en: 'declined' },
  'request.state.withdrawn': { nl: 'ingetrokken', en: 'withdrawn' },
  'request.state.advised': { nl: 'advies gegeven', en: 'advice given' },
  'information.state.open': { nl: 'wacht op informatie', en: 'waiting for information' },
  'information.state.answered': { nl: 'beantwoord', en: 'answered' },
  'information.state.refused': { nl: 'geweigerd', en: 'refused' },
  'information.state.withdrawn': { nl: 'ingetrokken', en: 'withdrawn' },
  'followUp.state.proposed': { nl: 'voorgesteld', en: 'proposed' },
  'followUp.state.agreed': { nl: 'afgesproken', en: 'agreed' },
  'followUp.state.ended': { nl: 'vervallen', en: 'ended' },
  'followUp.side.municipality': { nl: 'de gemeente', en: 'the municipality' },
  'followUp.side.platform': { nl: 'het wijkplatform', en: 'the wijkplatform' },
  'platform.role.coordinator': { nl: 'coördinator', en: 'coordinator' },
  'platform.role.member': { nl: 'lid', en: 'member' },
});
