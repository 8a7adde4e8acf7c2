// SPDX-License-Identifier: EUPL-1.2
import type { Story } from '../../story/story.ts';

/** Just begun: the issue is raised, and the policy asks for an exploration first. */
export const buurtpuzzelLunetten: Story = {
  key: 'buurtpuzzel-lunetten',
  day: -20,
  title: 'Buurtpuzzel Lunetten',
  subject:
    'Met bewoners een plan maken voor meer groen in Lunetten. Op een grote kaart leggen zij zelf de stukjes.',
  startedAs: 'municipality',
  policyField: 'groen',
  area: { neighbourhoods: ['lunetten'] },
  unit: 'ruimte',
  lead: 'noor',
  roles: [
    { who: 'amina', role: 'stakeholder_manager' },
    { who: 'birgit', role: 'district_adviser', day: -15 },
  ],
  phases: [
    {
      title: 'De puzzel leggen',
      goal: 'Een kaart van Lunetten waarop staat waar groen bij kan en wie daarvoor zorgt.',
      planned: -17,
      from: 40,
      to: 160,
      issues: [
        {
          key: 'puzzel',
          raised: -14,
          question: 'Waar kan er groen bij in Lunetten?',
        },
      ],
    },
  ],
};
