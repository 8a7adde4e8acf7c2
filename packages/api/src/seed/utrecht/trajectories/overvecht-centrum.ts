// SPDX-License-Identifier: EUPL-1.2
import { type Story } from '../../story/story.ts';
import { livingRoom } from './overvecht-centrum-living-room.ts';
import { nuisance } from './overvecht-centrum-nuisance.ts';
import { shops } from './overvecht-centrum-shops.ts';
import { square } from './overvecht-centrum-square.ts';

/** Three issues side by side in one phase, each with a form of its own. */
export const overvechtCentrum: Story = {
  key: 'overvecht-centrum',
  day: -318,
  title: 'Overvecht Centrum',
  subject:
    'Het hart van Overvecht wordt vernieuwd: het plein, de winkels en de plekken waar mensen elkaar treffen. Niet alles wordt op dezelfde manier besloten. Per vraag kijken we welke vorm past.',
  startedAs: 'municipality',
  policyField: 'openbare-ruimte',
  area: { districts: ['overvecht'] },
  unit: 'wijken',
  lead: 'tariq',
  roles: [
    { who: 'amina', role: 'stakeholder_manager' },
    { who: 'hakan', role: 'district_adviser' },
    { who: 'lotte', role: 'communications_adviser' },
    { who: 'efua', role: 'participation_adviser' },
    { who: 'saida', role: 'participant', day: -280 },
    { who: 'centrumgroep', role: 'participant', day: -280 },
    { who: 'winkeliers', role: 'participant', day: -280 },
    { who: 'huiskamer', role: 'initiator', day: -280 },
  ],
  phases: [
    {
      title: 'Plannen maken',
      goal: 'Voor plein, winkels en ontmoeting ligt er een plan waarvan iedereen weet wie het maakte en wie besluit.',
      from: -240,
      to: 60,
      issues: [square, shops, livingRoom],
      started: -236,
    },
    {
      title: 'Uitvoeren',
      goal: 'De eerste straten en het plein worden aangelegd, zonder dat de markt dicht hoeft.',
      planned: -200,
      from: 90,
      to: 420,
      issues: [nuisance],
    },
  ],
};
