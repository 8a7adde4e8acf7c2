// SPDX-License-Identifier: EUPL-1.2
import type { CollaborationForm, CompassDefinition } from '../compass/index.ts';
import type { LocalText } from '../kernel/index.ts';

const text = (nl: string, en: string): LocalText => ({ nl, en });

const rung = (
  code: string,
  name: LocalText,
  say: CollaborationForm['say'],
  ownership: CollaborationForm['ownership'],
  what: LocalText,
): CollaborationForm => ({
  code,
  name,
  summary: what,
  fits: what,
  say,
  ownership,
  collaboration: code !== 'inform',
  municipalityRole: what,
  residentsRole: what,
  instruments: [],
  examples: [],
  obligations: [
    {
      code: 'answered',
      rule: 'C7',
      text: text('Bewoners hoorden wat ermee is gedaan.', 'Residents heard what was done with it.'),
    },
  ],
});

/** The compass of another municipality: a ladder of five rungs, climbed as far as there is room. Data, no code (C2). */
export const ladderCompass: CompassDefinition = {
  start: 'open',
  questions: [
    {
      code: 'open',
      text: text('Staat er nog iets open?', 'Is anything still open?'),
      parts: [],
      yes: { question: 'alternatives' },
      no: { form: 'inform' },
    },
    {
      code: 'alternatives',
      text: text('Mogen bewoners zelf met ideeën komen?', 'May residents bring ideas of their own?'),
      parts: [],
      yes: { question: 'together' },
      no: { form: 'consult' },
    },
    {
      code: 'together',
      text: text('Maken we het plan samen?', 'Do we make the plan together?'),
      help: text('Dat kost tijd van beide kanten.', 'That takes time of both sides.'),
      parts: [
        { code: 'time', text: text('Hebben beide kanten tijd?', 'Do both sides have time?') },
        { code: 'group', text: text('Is er een groep?', 'Is there a group?') },
      ],
      combine: { all: ['time', 'group'] },
      yes: { question: 'along' },
      no: { form: 'advise' },
    },
    {
      code: 'along',
      text: text('Telt hun stem mee in het besluit?', 'Does their vote count in the decision?'),
      parts: [],
      yes: { form: 'decide_along' },
      no: { form: 'coproduce' },
    },
  ],
  forms: [
    rung(
      'inform',
      text('Informeren', 'Inform'),
      'none',
      'municipality',
      text('Bewoners horen wat er gebeurt.', 'Residents hear what happens.'),
    ),
    rung(
      'consult',
      text('Raadplegen', 'Consult'),
      'limited',
      'municipality',
      text('Bewoners geven hun mening.', 'Residents give their opinion.'),
    ),
    rung(
      'advise',
      text('Adviseren', 'Advise'),
      'fairly_high',
      'municipality',
      text('Bewoners geven advies.', 'Residents give advice.'),
    ),
    rung(
      'coproduce',
      text('Coproduceren', 'Co-produce'),
      'high',
      'shared',
      text('We maken het plan samen.', 'We make the plan together.'),
    ),
    rung(
      'decide_along',
      text('Meebeslissen', 'Decide along'),
      'full',
      'shared',
      text('Bewoners beslissen mee.', 'Residents share in the decision.'),
    ),
  ],
};
