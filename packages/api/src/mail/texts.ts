// SPDX-License-Identifier: EUPL-1.2
import type { MailLanguage } from './kinds.ts';

const nl = {
  sentBy: (place: string) => `Dit bericht komt van ${place}, via Samenspel. U kunt er niet op antwoorden.`,
  stop: 'Wilt u dit soort berichten niet meer? Stop ze hier:',
  stopLink: 'Stop dit soort berichten',
  preferences: 'Kies welke berichten u krijgt:',
  preferencesLink: 'Kies welke berichten u krijgt',
  product: 'Samenspel',
  toStart: 'Naar de beginpagina',
  stopTitle: (kind: string) => `Wilt u ${kind} niet meer krijgen?`,
  stopText: 'De andere berichten blijft u krijgen. U kunt dit later weer aanzetten, op deze pagina.',
  stopAct: 'Stop deze berichten',
  stoppedTitle: (kind: string) => `U krijgt ${kind} niet meer`,
  stoppedText: 'Bericht dat een termijn voorbij is, blijft u altijd krijgen.',
  againAct: 'Toch weer krijgen',
  wantedTitle: (kind: string) => `U krijgt ${kind} weer`,
  wantedText: 'Er is verder niets veranderd.',
  alwaysTitle: (kind: string) => `U kunt ${kind} niet uitzetten`,
  alwaysText: 'Het zegt dat een termijn voorbij is. Dat hoort u altijd te weten. Er is niets veranderd.',
  forgedTitle: 'Deze link klopt niet',
  forgedText:
    'We hebben deze link nooit gemaakt, hij is niet helemaal overgenomen, of hij is te oud. Er is niets veranderd. Gebruik de link onderaan een nieuwer bericht, of log in en ga naar Mijn mail.',
  busyTitle: 'Te veel verzoeken kort na elkaar',
  busyText: 'Er is niets veranderd. Wacht een minuut en probeer het opnieuw.',
  awayTitle: 'Dit lukt nu even niet',
  awayText: 'Er is niets veranderd. Probeer het over een paar minuten opnieuw.',
  faultTitle: 'Er ging iets mis',
  faultText: 'De fout ligt bij ons en is vastgelegd. Er is misschien niets veranderd.',
  catcherTitle: 'Opgevangen mails',
  catcherText:
    'Dit is een demonstratie. Mails gaan niet de deur uit: ze staan hier, de nieuwste boven, de laatste 500.',
  catcherNone: 'Er is nog geen mail verstuurd.',
  catcherTo: (to: string) => `Aan ${to}`,
  catcherGone: 'Deze mail is er niet (meer)',
  catcherGoneText: 'Na een nieuwe start, en na 500 nieuwere, zijn opgevangen mails weg.',
  catcherBack: 'Alle opgevangen mails',
  headers: 'Kopregels',
  textPart: 'Als tekst',
  htmlPart: 'Zoals een mailprogramma het toont',
  links: 'Links in deze mail',
};

type Texts = typeof nl;

const en: Texts = {
  sentBy: (place) => `This message comes from ${place}, through Samenspel. You cannot reply to it.`,
  stop: 'Do you no longer want this kind of message? Stop it here:',
  stopLink: 'Stop this kind of message',
  preferences: 'Choose which messages you get:',
  preferencesLink: 'Choose which messages you get',
  product: 'Samenspel',
  toStart: 'To the start page',
  stopTitle: (kind) => `Do you no longer want to get ${kind}?`,
  stopText: 'You will still get the other messages. You can switch this on again later, on this page.',
  stopAct: 'Stop these messages',
  stoppedTitle: (kind) => `You no longer get ${kind}`,
  stoppedText: 'You will always get word that a term has passed.',
  againAct: 'Get them again after all',
  wantedTitle: (kind) => `You get ${kind} again`,
  wantedText: 'Nothing else has changed.',
  alwaysTitle: (kind) => `You cannot switch off ${kind}`,
  alwaysText:
    'It says that a term has passed. That is something you should always know. Nothing has changed.',
  forgedTitle: 'This link is not right',
  forgedText:
    'We never made this link, it was not copied whole, or it is too old. Nothing has changed. Use the link at the end of a newer message, or sign in and go to My mail.',
  busyTitle: 'Too many requests in a short time',
  busyText: 'Nothing has changed. Wait a minute and try again.',
  awayTitle: 'This is not possible right now',
  awayText: 'Nothing has changed. Try again in a few minutes.',
  faultTitle: 'Something went wrong',
  faultText: 'The fault is ours and was recorded. It may be that nothing has changed.',
  catcherTitle: 'Caught mails',
  catcherText: 'This is a demonstration. No mail leaves: they are here, the newest first, the last 500.',
  catcherNone: 'No mail has been sent yet.',
  catcherTo: (to) => `To ${to}`,
  catcherGone: 'This mail is not here (any more)',
  catcherGoneText: 'After a new start, and after 500 newer ones, caught mails are gone.',
  catcherBack: 'All caught mails',
  headers: 'Headers',
  textPart: 'As text',
  htmlPart: 'As a mail program shows it',
  links: 'Links in this mail',
};

const texts: Record<MailLanguage, Texts> = { nl, en };

/** The words around mails in a language. */
export const textsIn = (language: MailLanguage): Texts => texts[language];
