// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { type Answer, type CompassAnswers, readCompass, utrechtCompass } from './index.ts';

type Spoken = Record<string, Answer | Record<string, Answer>>;
const yesTo = (...parts: string[]) => Object.fromEntries(parts.map((part) => [part, 'yes' as const]));

// What people in the room plausibly answer, question by question.
const noDecision: Spoken = { decision: 'no' };
const decision: Spoken = { decision: 'yes' };
const residentsWill: Spoken = { ownership: yesTo('can', 'will') };
const residentsMaybe: Spoken = { ownership: { can: 'no', will: 'yes', asked_again: 'yes' } };
const leaveIt: Spoken = { leave: yesTo('can', 'may') };
const notAllOfIt: Spoken = { leave: { can: 'no', may: 'yes' } };
const growing: Spoken = { grow: yesTo('possible', 'time', 'money') };
const lookFurther: Spoken = { explore: yesTo('want', 'legal_room', 'time', 'money') };

const subjects: [subject: string, form: string, answers: Spoken][] = [
  [
    'a street party',
    'utrechter_aan_zet',
    { ...noDecision, ...residentsWill, ...leaveIt, support: { needed: 'no', money: 'no' } },
  ],
  [
    'a neighbourhood magazine, for which there is no money',
    'utrechter_aan_zet',
    { ...noDecision, ...residentsWill, ...leaveIt, support: { needed: 'yes', money: 'no' } },
  ],
  [
    'a playground run by residents',
    'overheidsmiddelen',
    { ...noDecision, ...residentsWill, ...leaveIt, support: yesTo('needed', 'money') },
  ],
  [
    'a community house run by residents',
    'overheidsmiddelen',
    { ...noDecision, ...residentsMaybe, ...leaveIt, support: yesTo('needed', 'money') },
  ],
  [
    'a neighbourhood’s own plan for greening and removing parking places',
    'overheidsparticipatie',
    { ...noDecision, ...residentsWill, ...notAllOfIt, ...growing, share: 'no' },
  ],
  [
    'the Wervenberaad',
    'samen_aan_zet',
    { ...noDecision, ...residentsMaybe, ...notAllOfIt, ...growing, share: 'yes' },
  ],
  [
    'the park organisation of the Maximapark',
    'samen_aan_zet',
    { ...noDecision, ...residentsWill, ...notAllOfIt, ...growing, share: 'yes' },
  ],
  [
    'building in Leeuwesteyn',
    'samen_aan_zet',
    { ...noDecision, ...residentsWill, leave: { can: 'yes', may: 'no' }, ...growing, share: 'yes' },
  ],
  [
    'Overvecht Centrum, where the city invests extra in finding a group',
    'burgerparticipatie',
    {
      ...decision,
      ...lookFurther,
      clarify: 'no',
      room: 'yes',
      group: { group: 'no', area: 'yes', time: 'yes', money: 'yes' },
    },
  ],
  [
    'drawing up a neighbourhood agenda',
    'burgerparticipatie',
    { ...decision, ...lookFurther, clarify: 'no', room: 'yes', group: yesTo('group', 'time', 'money') },
  ],
  [
    'the development of Park Leeuwesteyn',
    'burgerparticipatie',
    {
      ...noDecision,
      ownership: { can: 'no', will: 'yes', asked_again: 'no' },
      ...lookFurther,
      clarify: 'no',
      room: 'yes',
      group: yesTo('group', 'time', 'money'),
    },
  ],
  ['search areas for sustainable energy', 'peilen', { ...decision, ...lookFurther, clarify: 'yes' }],
  ['the bicycle network', 'peilen', { ...decision, ...lookFurther, clarify: 'no', room: 'no' }],
  [
    'the best heat solution for a neighbourhood',
    'peilen',
    {
      ...decision,
      ...lookFurther,
      clarify: 'no',
      room: 'yes',
      group: { group: 'no', area: 'no', time: 'yes', money: 'no' },
    },
  ],
  [
    'handing out passports',
    'gemeente_aan_zet',
    { ...decision, explore: { want: 'no', legal_room: 'no', time: 'no', money: 'no' } },
  ],
];

function answers(spoken: Spoken): CompassAnswers {
  return Object.fromEntries(
    Object.entries(spoken).map(([question, said]) => [
      question,
      typeof said === 'string'
        ? { '': { answer: said } }
        : Object.fromEntries(Object.entries(said).map(([part, answer]) => [part, { answer }])),
    ]),
  );
}

describe('the policy’s real subjects land in the form under which it files them', () => {
  it.each(subjects)('%s: %s', (_, form, spoken) => {
    const path = readCompass(utrechtCompass, answers(spoken));
    expect(path.at).toEqual({ form });
    expect(path.mostToGo).toBe(0);
    expect(path.steps.map((step) => step.question)).toEqual(Object.keys(spoken));
  });

  it('covers every form', () => {
    expect(new Set(subjects.map(([, form]) => form))).toEqual(
      new Set(utrechtCompass.forms.map((form) => form.code)),
    );
  });
});
