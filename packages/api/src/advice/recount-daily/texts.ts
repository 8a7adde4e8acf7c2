// SPDX-License-Identifier: EUPL-1.2
import type { MailLanguage } from '../../mail/index.ts';
import { type RecountCode, recountSays } from '../recount.ts';

/** What a recount finds, in Dutch; the codes are those of `recountSays`. */
const adviceNl: Record<RecountCode, string> = {
  CLOSED_WITHOUT_RESPONSE: 'gesloten, maar op deze versie is geen antwoord verstuurd',
  POINT_UNANSWERED: 'gesloten, maar een punt heeft geen antwoord',
  POINTS_MISSING: 'heeft meer of minder punten dan er zijn ingediend',
  WITHDRAWN_BY_NOBODY: 'ingetrokken, maar niet door een lid van het wijkplatform',
  WITHDRAWN_AFTER_ANSWER: 'ingetrokken, terwijl het al beantwoord was',
  OPEN_AFTER_ANSWER: 'open, terwijl er een antwoord is verstuurd',
  EARLIER_VERSION: 'staat op een eerdere versie dan de laatste',
  ROUND_WITHOUT_DECISION: 'in een volgende ronde, maar niemand heeft het antwoord teruggestuurd',
  CONTESTED_BY_NOBODY: 'betwist, maar niet door het wijkplatform',
  CONTEST_UNDECIDED: 'beantwoord, terwijl over het bezwaar van het wijkplatform niet is beslist',
  SETTLED_TOO_SOON: 'afgerond, terwijl er nog iets openstaat',
  PHASE_CLOSED: 'open, terwijl de fase of het traject gesloten is',
  NOT_IN_HISTORY: 'staat niet in de geschiedenis',
  LOST: 'is volgens de geschiedenis ingediend, maar is er niet meer',
  OTHER_THAN_HISTORY: 'is anders dan de geschiedenis vertelt',
  MOVED: 'hoort bij een ander wijkplatform, traject of fase dan bij het indienen',
  REASONS_CHANGED: 'geeft andere redenen dan er zijn verstuurd',
};

const historyNl: Record<string, string> = {
  MISSING: 'ontbreekt in de geschiedenis',
  CHANGED: 'is veranderd na het vastleggen',
  UNLINKED: 'sluit niet aan op wat ervoor kwam',
  TEXT_CHANGED: 'heeft een andere tekst dan is vastgelegd',
  OTHER_HEAD: 'is niet waar de geschiedenis hoort te eindigen',
};
const historyEn: Record<string, string> = {
  MISSING: 'is missing from the history',
  CHANGED: 'is not what was recorded',
  UNLINKED: 'does not follow what came before it',
  TEXT_CHANGED: 'has another text than was recorded',
  OTHER_HEAD: 'is not where the history has to end',
};

const isAboutAdvice = (code: string): code is RecountCode => code in recountSays;

interface Words {
  readonly subject: (many: number) => string;
  readonly intro: string;
  readonly says: (code: string, about: string) => string;
  readonly more: (many: number) => string;
  readonly act: string;
}

const nl: Words = {
  subject: (many) => `De telling vond ${many === 1 ? 'iets dat niet kan' : `${many} dingen die niet kunnen`}`,
  intro:
    'Elke dag telt Samenspel alle adviezen en de geschiedenis opnieuw. Vandaag klopte dit niet. Dat gebeurt alleen als iemand buiten Samenspel om iets in de database heeft veranderd.',
  says(code, about) {
    if (isAboutAdvice(code)) return `Advies ${about}: ${adviceNl[code]}`;
    if (code === 'GUARD_GONE') return `De bewaking ${about} staat niet meer aan in de database.`;
    return `Gebeurtenis ${about} ${historyNl[code.replace('HISTORY_', '')] ?? 'klopt niet'}.`;
  },
  more: (many) => `En nog ${many}. Het logboek noemt ze allemaal.`,
  act: 'Laat vandaag nog uitzoeken wat er is gebeurd door wie Samenspel bij u beheert. De telling verandert zelf niets. Over wat hier staat krijgt u geen tweede bericht.',
};
const en: Words = {
  subject: (many) =>
    `The recount found ${many === 1 ? 'something that cannot be' : `${many} things that cannot be`}`,
  intro:
    'Every day Samenspel counts all advices and the history again. Today this was not right. That only happens when somebody changed something in the database without Samenspel.',
  says(code, about) {
    if (isAboutAdvice(code)) return `Advice ${about}: ${recountSays[code].replace(/ \([A-Z]\d+\)$/, '')}`;
    if (code === 'GUARD_GONE') return `The database no longer holds the constraint ${about}.`;
    return `Event ${about} ${historyEn[code.replace('HISTORY_', '')] ?? 'is not right'}.`;
  },
  more: (many) => `And ${many} more. The log names them all.`,
  act: 'Have whoever runs Samenspel for you find out today what happened. The recount itself changes nothing. You get no second message about what stands here.',
};

export const recountTexts: Record<MailLanguage, Words> = { nl, en };
