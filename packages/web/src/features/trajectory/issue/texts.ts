// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const issueTexts = defineTexts({
  'issue.kicker': {
    nl: 'Vraag {ordinal} van traject {number}',
    en: 'Question {ordinal} of trajectory {number}',
  },
  'issue.trajectories': { nl: 'Trajecten', en: 'Trajectories' },
  'issue.unnamed.municipality': {
    nl: '{count, plural, one {iemand van de gemeente} other {# mensen van de gemeente}}',
    en: '{count, plural, one {somebody from the municipality} other {# people from the municipality}}',
  },
  'issue.unnamed.residents': {
    nl: '{count, plural, one {een bewoner} other {# bewoners}}',
    en: '{count, plural, one {a resident} other {# residents}}',
  },
  'issue.description': {
    nl: 'Een vraag uit het traject {trajectory}: waar staat die, en welke zeggenschap krijgen bewoners?',
    en: 'A question of the trajectory {trajectory}: where does it stand, and what say do residents get?',
  },
  'issue.description.chosen': {
    nl: 'Een vraag uit het traject {trajectory}. Gekozen vorm: {form}. Met de redenen en wie eigenaar is.',
    en: 'A question of the trajectory {trajectory}. Form chosen: {form}. With the reasons and who owns it.',
  },
  'issue.phase': { nl: 'Fase {ordinal}: {title}', en: 'Phase {ordinal}: {title}' },
  'issue.phase.planned': { nl: 'gepland', en: 'planned' },
  'issue.phase.running': { nl: 'loopt nu', en: 'running now' },
  'issue.phase.closed': { nl: 'afgesloten', en: 'closed' },

  'issue.steps': { nl: 'Waar deze vraag staat', en: 'Where this question stands' },
  'issue.step.explore': { nl: 'Verkennen', en: 'Explore' },
  'issue.step.read': { nl: 'Kompas lezen', en: 'Read the compass' },
  'issue.step.choose': { nl: 'Vorm kiezen', en: 'Choose the form' },
  'issue.step.own': { nl: 'Eigenaar en plichten', en: 'Owner and duties' },
  'issue.step.past': { nl: 'gedaan', en: 'done' },
  'issue.step.now': { nl: 'nu', en: 'now' },
  'issue.step.coming': { nl: 'daarna', en: 'after that' },

  'issue.now': { nl: 'Wat nu gebeurt', en: 'What happens now' },
  'issue.stage.startExploration': {
    nl: 'Het team gaat deze vraag verkennen: wat is bekend, wat ligt vast en om wie gaat het?',
    en: 'The team will explore this question: what is known, what is fixed and whom does it concern?',
  },
  'issue.stage.goOnExploring': {
    nl: 'Het team verkent deze vraag. Daarna lezen gemeente en bewoners samen het kompas.',
    en: 'The team is exploring this question. After that municipality and residents read the compass together.',
  },
  'issue.stage.startReading': {
    nl: 'De verkenning is af. Gemeente en bewoners gaan samen het kompas lezen.',
    en: 'The exploration is complete. Municipality and residents will read the compass together.',
  },
  'issue.stage.goOnReading': {
    nl: 'Gemeente en bewoners lezen samen het kompas: welke vorm past hier?',
    en: 'Municipality and residents are reading the compass together: which form fits here?',
  },
  'issue.stage.chooseForm': {
    nl: 'Het kompas is gelezen. De gemeente kiest nu de vorm.',
    en: 'The compass has been read. The municipality now chooses the form.',
  },
  'issue.stage.nameOwners': {
    nl: 'De vorm is gekozen. Nu wordt vastgelegd wie eigenaar is.',
    en: 'The form has been chosen. Now it is recorded who owns it.',
  },
  'issue.stage.startPhase': {
    nl: 'De vorm is gekozen en het is bekend wie eigenaar is. De fase kan beginnen.',
    en: 'The form has been chosen and it is known who owns it. The phase can begin.',
  },
  'issue.stage.fulfilObligations': {
    nl: 'De vorm is gekozen. De gemeente komt nu na wat daarbij hoort.',
    en: 'The form has been chosen. The municipality now does what belongs to it.',
  },
  'issue.stage.nothing': { nl: 'Voor deze fase is alles gedaan.', en: 'Everything is done for this phase.' },

  'issue.chosen': { nl: 'De gekozen vorm', en: 'The form chosen' },
  'issue.chosenOn': { nl: 'Gekozen op', en: 'Chosen on' },
  'issue.reason': { nl: 'Toelichting', en: 'Explanation' },
  'issue.role.municipality': { nl: 'Wat de gemeente doet', en: 'What the municipality does' },
  'issue.role.residents': { nl: 'Wat bewoners doen', en: 'What residents do' },
  'issue.supporting': { nl: 'Ook ingezet', en: 'Also used' },
  'issue.departs': { nl: 'Anders dan het kompas adviseerde', en: 'Not what the compass advised' },
  'issue.departs.text': {
    nl: 'Het kompas kwam uit op {outcome}. Gekozen is {form}, met deze reden:',
    en: 'The compass led to {outcome}. {form} was chosen, for this reason:',
  },
  'issue.owners.change': { nl: 'Eigenaar wijzigen', en: 'Change the owner' },

  'issue.obligations': { nl: 'Wat de gemeente nu moet doen', en: 'What the municipality now has to do' },
  'issue.obligation.met': { nl: 'nagekomen', en: 'met' },
  'issue.obligation.open': { nl: 'nog open', en: 'still open' },
  'issue.obligation.on': { nl: 'Vastgelegd op {date}', en: 'Recorded on {date}' },
  'issue.obligation.acceptedOn': {
    nl: 'Vastgelegd op {date}, door beide kanten aanvaard',
    en: 'Recorded on {date}, accepted by both sides',
  },
  'issue.obligation.fulfil': { nl: 'Leg vast hoe dit is gedaan', en: 'Record how this was done' },

  'issue.reading': { nl: 'Wat het kompas zei', en: 'What the compass said' },
  'issue.reading.outcome': { nl: 'Het kompas kwam uit op {form}.', en: 'The compass led to {form}.' },
  'issue.reading.path': {
    nl: 'Lees de antwoorden en de redenen',
    en: 'Read the answers and the reasons',
  },
  'issue.exploration': { nl: 'De verkenning', en: 'The exploration' },
  'issue.exploration.more': { nl: 'De hele verkenning', en: 'The whole exploration' },
  'issue.exploration.goal': { nl: 'Wat we willen bereiken', en: 'What we want to achieve' },
  'issue.exploration.bounds': { nl: 'Wat al vastligt', en: 'What is fixed already' },
  'issue.exploration.known': { nl: 'Wat we al weten', en: 'What we know already' },
  'issue.exploration.unknown': { nl: 'Wat we nog niet weten', en: 'What we do not know yet' },
  'issue.exploration.triedBefore': { nl: 'Wat er eerder is geprobeerd', en: 'What was tried before' },
  'issue.exploration.groups': { nl: 'Om wie het gaat', en: 'Whom it concerns' },
  'issue.earlier': { nl: 'Hoe het ging', en: 'How it went' },
  'issue.told.outcome': {
    nl: 'Kompasgesprek {ordinal}: uitkomst {form}',
    en: 'Compass conversation {ordinal}: outcome {form}',
  },
  'issue.told.open': {
    nl: 'Kompasgesprek {ordinal} is bezig',
    en: 'Compass conversation {ordinal} is going on',
  },
  'issue.told.abandoned': {
    nl: 'Kompasgesprek {ordinal} is afgebroken',
    en: 'Compass conversation {ordinal} was broken off',
  },
  'issue.told.chosen': { nl: 'Vorm gekozen: {form}', en: 'Form chosen: {form}' },
  'issue.told.departed': {
    nl: 'Vorm gekozen: {form}; het kompas adviseerde {outcome}',
    en: 'Form chosen: {form}; the compass advised {outcome}',
  },
  'issue.told.owners': { nl: 'Eigenaar: {owners}', en: 'Owner: {owners}' },
});
