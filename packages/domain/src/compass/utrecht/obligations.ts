// SPDX-License-Identifier: EUPL-1.2
import type { FormObligation } from '../definition.ts';

const obligation = (
  code: string,
  proof: FormObligation['proof'],
  nl: string,
  en: string,
): FormObligation => ({
  code,
  rule: 'C7',
  text: { nl, en },
  ...(proof === undefined ? {} : { proof }),
});

/** What Utrecht's forms oblige to before a phase may close (C7). */
export const obligations = {
  agreements: obligation(
    'agreements',
    'accepted_by_both',
    'Er zijn afspraken met de initiatiefnemers over voorwaarden, hulp en geld. Beide kanten zijn het ermee eens.',
    'There are agreements with the initiators on conditions, help and money. Both sides accepted them.',
  ),
  residentsOwner: obligation(
    'residents_owner',
    'residents_owner_named',
    'Het staat vast wie van de bewoners eigenaar is.',
    'It is recorded who owns this on the residents’ side.',
  ),
  bothOwners: obligation(
    'both_owners',
    'both_owners_named',
    'Het staat vast wie eigenaar is: van de bewoners en van de gemeente.',
    'It is recorded who owns this: on the residents’ side and at the municipality.',
  ),
  otherInterests: obligation(
    'other_interests',
    'account',
    'Er is uitgezocht wat andere bewoners belangrijk vinden, en hoe dat is gedaan.',
    'It was looked into what matters to other residents, and how this was done.',
  ),
  recruitment: obligation(
    'recruitment',
    'account',
    'Er staat hoe de groep is gezocht en in welk opzicht die lijkt op iedereen om wie het gaat.',
    'It says how the group was found, and in what respect it resembles everybody concerned.',
  ),
  decisionThatFollows: obligation(
    'decision_that_follows',
    'account',
    'Er staat welk besluit volgt, wie het neemt en wanneer.',
    'It says which decision follows, who takes it and when.',
  ),
  knownSignals: obligation(
    'known_signals',
    'account',
    'Er staat welke signalen van bewoners we al kenden.',
    'It says which signals from residents were already known.',
  ),
  groupsHeard: obligation(
    'groups_heard',
    'account',
    'Er staat welke groepen zijn gehoord en hoe, ook wie niet is bereikt.',
    'It says which groups were heard and how, and who was not reached.',
  ),
  interestsOverview: obligation(
    'interests_overview',
    'account',
    'Er is een overzicht van de belangen voor college en raad.',
    'There is an overview of the interests for college and council.',
  ),
  informed: obligation(
    'informed',
    'account',
    'Er staat hoe bewoners zijn geïnformeerd.',
    'It says how residents were informed.',
  ),
  checkingRole: obligation(
    'checking_role',
    'account',
    'Er staat wat de gemeente controleert en welke taak zij zo nodig volgens de wet heeft, zoals een vergunning.',
    'It says what the municipality checks and, where needed, what the law asks of it, such as a permit.',
  ),
};
