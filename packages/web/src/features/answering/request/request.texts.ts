// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const requestAdviceTexts = defineTexts({
  'requestAdvice.title': { nl: 'Een wijkplatform om advies vragen', en: 'Ask a wijkplatform for advice' },
  'requestAdvice.lead': {
    nl: 'Het platform beslist zelf of het adviseert en hoeft niet uit te leggen waarom niet. Zeg daarom meteen wat u met het advies gaat doen.',
    en: 'The platform decides for itself whether it advises and need not explain why not. So say at once what you will do with the advice.',
  },
  'requestAdvice.platform': { nl: 'Welk wijkplatform?', en: 'Which wijkplatform?' },
  'requestAdvice.load': {
    nl: '{requests, plural, =0 {geen verzoek loopt} one {# verzoek loopt} other {# verzoeken lopen}}, {advices, plural, =0 {geen advies wacht op antwoord} one {# advies wacht op antwoord} other {# adviezen wachten op antwoord}}',
    en: '{requests, plural, =0 {no request is running} one {# request is running} other {# requests are running}}, {advices, plural, =0 {no advice is waiting for an answer} one {# advice is waiting for an answer} other {# advices are waiting for an answer}}',
  },
  'requestAdvice.busy': {
    nl: 'Dit platform heeft al {count} verzoeken',
    en: 'This platform has {count} requests already',
  },
  'requestAdvice.busyText': {
    nl: 'De mensen doen dit in hun vrije tijd. Vraag het alleen als het niet kan wachten.',
    en: 'People do this in their spare time. Ask only when it cannot wait.',
  },
  'requestAdvice.none': { nl: 'Er zijn nog geen wijkplatforms', en: 'There are no wijkplatforms yet' },
  'requestAdvice.none.text': {
    nl: 'Zodra de beheerder een wijkplatform inschrijft, kunt u het hier om advies vragen.',
    en: 'Once the administrator registers a wijkplatform, you can ask it for advice here.',
  },
  'requestAdvice.about': { nl: 'Waarover', en: 'About what' },
  'requestAdvice.trajectory': { nl: 'Traject', en: 'Trajectory' },
  'requestAdvice.trajectory.none': {
    nl: 'hoort niet bij een traject',
    en: 'does not belong to a trajectory',
  },
  'requestAdvice.phase': { nl: 'Fase', en: 'Phase' },
  'requestAdvice.phase.none': { nl: 'het hele traject', en: 'the trajectory as a whole' },
  'requestAdvice.phase.option': { nl: 'Fase {ordinal}: {title}', en: 'Phase {ordinal}: {title}' },
  'requestAdvice.subject': { nl: 'Onderwerp', en: 'Subject' },
  'requestAdvice.question': { nl: 'Wat wilt u weten?', en: 'What do you want to know?' },
  'requestAdvice.background': { nl: 'Achtergrond', en: 'Background' },
  'requestAdvice.background.hint': {
    nl: 'Wat moet het platform weten om goed te kunnen adviseren?',
    en: 'What does the platform have to know to advise well?',
  },
  'requestAdvice.adviseTerm': { nl: 'Tijd om te adviseren', en: 'Time to advise' },
  'requestAdvice.adviseTerm.hint': {
    nl: 'De tijd gaat lopen als het platform ja zegt.',
    en: 'The time starts when the platform says yes.',
  },
  'requestAdvice.followUp': { nl: 'Wat u met het advies doet', en: 'What you do with the advice' },
  'requestAdvice.followUp.hint': {
    nl: 'Dit is uw voorstel. Het platform kan een ander voorstel doen; de afspraak geldt pas als beide ja zeggen.',
    en: 'This is your proposal. The platform can make another one; the agreement counts only once both say yes.',
  },
  'requestAdvice.whatHappens': { nl: 'Wat gebeurt er met het advies?', en: 'What happens with the advice?' },
  'requestAdvice.decider': { nl: 'Wie beslist erover?', en: 'Who decides on it?' },
  'requestAdvice.signer': { nl: 'Wie antwoordt?', en: 'Who answers?' },
  'requestAdvice.signerName': { nl: 'Naam van wie antwoordt', en: 'Name of who answers' },
  'requestAdvice.term': { nl: 'Antwoord binnen', en: 'Answer within' },
  'requestAdvice.dueOn': { nl: 'of uiterlijk op', en: 'or by' },
  'requestAdvice.submit': { nl: 'Advies vragen', en: 'Ask for advice' },
  'requestAdvice.choose': { nl: 'Kies', en: 'Choose' },
  'requestAdvice.done': { nl: 'Het verzoek ligt bij {platform}.', en: 'The request is with {platform}.' },
});
