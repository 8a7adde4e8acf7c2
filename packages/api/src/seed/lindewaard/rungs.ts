// SPDX-License-Identifier: EUPL-1.2
import type { CollaborationForm, FormObligation } from '@samenspel/domain/compass';
import { text } from '../platform/municipality.ts';

const answered: FormObligation = {
  code: 'answered',
  rule: 'C7',
  text: text(
    'Inwoners hoorden wat er met hun inbreng is gedaan.',
    'Residents heard what was done with their input.',
  ),
};
const informed: FormObligation = {
  code: 'informed',
  rule: 'C7',
  text: text('Er staat hoe inwoners zijn geïnformeerd.', 'It says how residents were informed.'),
};
const owners: FormObligation = {
  code: 'owners',
  rule: 'C7',
  proof: 'both_owners_named',
  text: text('Van beide kanten staat vast wie eigenaar is.', 'On both sides it is recorded who owns this.'),
};

/** The five rungs of the ladder. */
export const rungs: CollaborationForm[] = [
  {
    code: 'inform',
    name: text('Informeren', 'Inform'),
    summary: text(
      'De gemeente vertelt wat er gebeurt en waarom.',
      'The municipality tells what happens and why.',
    ),
    fits: text('Past als er niets meer te kiezen is.', 'Fits when there is nothing left to choose.'),
    say: 'none',
    ownership: 'municipality',
    collaboration: false,
    municipalityRole: text('Beslist en vertelt.', 'Decides and tells.'),
    residentsRole: text('Horen het op tijd.', 'Hear it in time.'),
    instruments: [text('Brief', 'Letter'), text('Inloopavond', 'Open evening')],
    examples: [],
    obligations: [informed],
  },
  {
    code: 'consult',
    name: text('Raadplegen', 'Consult'),
    summary: text('De gemeente vraagt wat mensen vinden.', 'The municipality asks what people think.'),
    fits: text(
      'Past als er keuzes zijn, maar geen ruimte voor nieuwe ideeën.',
      'Fits when there are choices, but no room for new ideas.',
    ),
    say: 'limited',
    ownership: 'municipality',
    collaboration: true,
    municipalityRole: text('Vraagt, weegt en beslist.', 'Asks, weighs and decides.'),
    residentsRole: text('Geven hun mening.', 'Give their opinion.'),
    instruments: [text('Vragenlijst', 'Survey')],
    examples: [],
    obligations: [answered],
  },
  {
    code: 'advise',
    name: text('Adviseren', 'Advise'),
    summary: text(
      'Inwoners geven advies en de gemeente zegt wat zij ermee doet.',
      'Residents give advice and the municipality says what it does with it.',
    ),
    fits: text(
      'Past als er ruimte is voor ideeën, maar geen tijd of groep om samen te maken.',
      'Fits when there is room for ideas, but no time or group to make it together.',
    ),
    say: 'fairly_high',
    ownership: 'municipality',
    collaboration: true,
    municipalityRole: text('Vraagt advies, antwoordt en beslist.', 'Asks for advice, answers and decides.'),
    residentsRole: text('Komen met ideeën en geven advies.', 'Bring ideas and give advice.'),
    instruments: [text('Dorpsraad', 'Village council'), text('Adviesgroep', 'Advisory group')],
    examples: [],
    obligations: [answered],
  },
  {
    code: 'coproduce',
    name: text('Samen maken', 'Co-produce'),
    summary: text(
      'Inwoners en gemeente maken het plan samen; de raad beslist.',
      'Residents and municipality make the plan together; the council decides.',
    ),
    fits: text(
      'Past als beide kanten tijd hebben en er een groep is.',
      'Fits when both sides have time and there is a group.',
    ),
    say: 'high',
    ownership: 'shared',
    collaboration: true,
    municipalityRole: text(
      'Maakt mee en legt het plan voor aan de raad.',
      'Helps make the plan and puts it to the council.',
    ),
    residentsRole: text('Maken mee en dragen het plan.', 'Help make the plan and carry it.'),
    instruments: [text('Werkplaats', 'Workshop')],
    examples: [],
    obligations: [owners, answered],
  },
  {
    code: 'decide_along',
    name: text('Meebeslissen', 'Decide along'),
    summary: text('De stem van inwoners telt mee in het besluit.', 'Residents’ votes count in the decision.'),
    fits: text(
      'Past als de raad dat van tevoren heeft beloofd.',
      'Fits when the council promised so beforehand.',
    ),
    say: 'full',
    ownership: 'shared',
    collaboration: true,
    municipalityRole: text(
      'Zorgt voor een eerlijke stemming en voert uit wat wint.',
      'Sees to a fair vote and carries out what wins.',
    ),
    residentsRole: text(
      'Maken plannen, stemmen en beslissen mee.',
      'Make plans, vote and share in the decision.',
    ),
    instruments: [text('Dorpsbudget', 'Village budget'), text('Stemming', 'Vote')],
    examples: [],
    obligations: [owners],
  },
];
