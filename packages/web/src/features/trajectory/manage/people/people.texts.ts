// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../../shared/texts/index.ts';

export const roleTexts = defineTexts({
  'role.title': { nl: 'Mensen en rollen', en: 'People and roles' },
  'role.lead': { nl: 'Projectleider', en: 'Project lead' },
  'role.leadSince': { nl: 'sinds {date}', en: 'since {date}' },
  'role.handOver': { nl: 'Overdragen', en: 'Hand over' },
  'role.now': { nl: 'Wie hebben nu een rol', en: 'Who has a role now' },
  'role.none': { nl: 'Nog niemand anders', en: 'Nobody else yet' },
  'role.noneText': {
    nl: 'Geef hieronder iemand een rol. Daarna kan die persoon meewerken.',
    en: 'Give somebody a role below. After that they can work on it.',
  },
  'role.since': { nl: 'sinds {date}', en: 'since {date}' },
  'role.until': { nl: '{since} tot en met {until}', en: '{since} to {until}' },
  'role.end': { nl: 'Beëindigen', en: 'End' },
  'role.endOf': { nl: 'de rol {role} van {name}', en: 'the role {role} of {name}' },
  'role.end.sure': { nl: 'Rol beëindigen?', en: 'End the role?' },
  'role.end.sureText': {
    nl: '{name} is vanaf morgen geen {role} meer. Dat {name} deze rol had, blijft bewaard.',
    en: 'From tomorrow {name} is no longer {role}. That {name} had this role stays in the record.',
  },
  'role.end.done': { nl: 'De rol van {name} is beëindigd.', en: 'The role of {name} has ended.' },
  'role.ended': {
    nl: '{count, plural, one {# eerdere rol} other {# eerdere rollen}}',
    en: '{count, plural, one {# earlier role} other {# earlier roles}}',
  },
  'role.give': { nl: 'Een rol geven', en: 'Give a role' },
  'role.give.role': { nl: 'Welke rol?', en: 'Which role?' },
  'role.give.choose': { nl: 'Kies een rol', en: 'Choose a role' },
  'role.give.party': { nl: 'Wie krijgt de rol?', en: 'Who gets the role?' },
  'role.give.submit': { nl: 'Rol geven', en: 'Give role' },
  'role.give.done': { nl: '{name} heeft nu de rol {role}.', en: '{name} now has the role {role}.' },
  'role.handOver.title': { nl: 'Projectleiderschap overdragen', en: 'Hand over the lead' },
  'role.handOver.lead': {
    nl: 'Een traject heeft altijd één projectleider. Overdragen gebeurt daarom in één stap.',
    en: 'A trajectory always has one project lead. So handing over is one act.',
  },
  'role.handOver.to': { nl: 'Nieuwe projectleider', en: 'New project lead' },
  'role.handOver.reason': { nl: 'Reden', en: 'Reason' },
  'role.handOver.reasonHint': {
    nl: 'Bijvoorbeeld: gaat met verlof. De reden komt in de geschiedenis van het traject.',
    en: 'For example: goes on leave. The reason goes into the history of the trajectory.',
  },
  'role.handOver.effect': {
    nl: 'Hierna is {name} projectleider, en {before} niet meer.',
    en: 'After this {name} is project lead, and {before} no longer is.',
  },
  'role.handOver.submit': { nl: 'Overdragen', en: 'Hand over' },
  'role.handOver.done': { nl: '{name} is nu projectleider.', en: '{name} is project lead now.' },
});
