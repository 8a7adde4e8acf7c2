// SPDX-License-Identifier: EUPL-1.2
import type { CompassDefinition } from '@samenspel/domain/compass';
import { text } from '../platform/municipality.ts';
import { rungs } from './rungs.ts';

/** Lindewaard's own compass: a ladder, climbed as far as there is room. Data, no code (C2). */
export const ladder: CompassDefinition = {
  start: 'open',
  questions: [
    {
      code: 'open',
      text: text('Staat er nog iets open?', 'Is anything still open?'),
      help: text(
        'Is alles al besloten, of regelt de wet het? Dan valt er niets te kiezen.',
        'Has all been decided, or does the law settle it? Then there is nothing to choose.',
      ),
      parts: [],
      yes: { question: 'ideas' },
      no: { form: 'inform' },
    },
    {
      code: 'ideas',
      text: text('Mogen inwoners zelf met ideeën komen?', 'May residents bring ideas of their own?'),
      parts: [],
      yes: { question: 'together' },
      no: { form: 'consult' },
    },
    {
      code: 'together',
      text: text('Kunnen we het plan samen maken?', 'Can we make the plan together?'),
      help: text('Dat kost tijd van beide kanten.', 'That takes time of both sides.'),
      parts: [
        {
          code: 'time',
          text: text('Hebben beide kanten er tijd voor?', 'Do both sides have the time?'),
        },
        {
          code: 'group',
          text: text(
            'Is er een groep inwoners die mee wil maken?',
            'Is there a group of residents who want to help make it?',
          ),
        },
      ],
      combine: { all: ['time', 'group'] },
      yes: { question: 'vote' },
      no: { form: 'advise' },
    },
    {
      code: 'vote',
      text: text(
        'Telt de stem van inwoners mee in het besluit?',
        'Do residents’ votes count in the decision?',
      ),
      help: text(
        'Alleen als de raad dat van tevoren heeft beloofd.',
        'Only when the council has promised so beforehand.',
      ),
      parts: [],
      yes: { form: 'decide_along' },
      no: { form: 'coproduce' },
    },
  ],
  forms: rungs,
};
