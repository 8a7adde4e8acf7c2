// SPDX-License-Identifier: EUPL-1.2
import type { DemonstrationMunicipality } from './municipality.ts';
import { text } from './municipality.ts';

/** The roles that the policy names on a trajectory beside the lead (T2). */
export const roleNames: DemonstrationMunicipality['roleNames'] = [
  {
    code: 'stakeholder_manager',
    side: 'municipality',
    name: text('Omgevingsmanager', 'Stakeholder manager'),
  },
  {
    code: 'communications_adviser',
    side: 'municipality',
    name: text('Communicatieadviseur', 'Communications adviser'),
  },
  { code: 'district_adviser', side: 'municipality', name: text('Wijkadviseur', 'District adviser') },
  {
    code: 'participation_adviser',
    side: 'municipality',
    name: text('Participatieadviseur', 'Participation adviser'),
  },
  { code: 'initiator', side: 'residents', name: text('Initiatiefnemer', 'Initiator') },
  { code: 'participant', side: 'residents', name: text('Deelnemer', 'Participant') },
];
