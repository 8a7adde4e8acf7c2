// SPDX-License-Identifier: EUPL-1.2
import type { PageLanguage } from '../shared/pages/index.ts';

const nl = {
  product: 'Samenspel',
  chooseTitle: 'Hoe wilt u zich aanmelden?',
  chooseHint: 'U gaat daarna terug naar de pagina waar u was.',
  tryAgain: 'Opnieuw aanmelden',
  goBack: 'Terug naar de pagina',
  goHome: 'Naar de beginpagina',
  signOut: 'Afmelden',
  noWayTitle: 'Aanmelden kan hier nog niet',
  noWayText:
    'Voor deze gemeente is nog geen manier van aanmelden ingesteld. De openbare pagina’s kunt u wel lezen.',
  notFoundTitle: 'Deze gemeente kennen we niet',
  notFoundText: 'Controleer het adres, of kies een gemeente op de beginpagina.',
  expiredTitle: 'Deze aanmelding is niet meer geldig',
  expiredText: 'Een aanmelding geldt kort en maar één keer, in de browser waarin u begon. Begin opnieuw.',
  declinedTitle: 'U bent niet aangemeld',
  declinedText: 'Het aanmelden is gestopt. Er is niets veranderd.',
  refusedTitle: 'Aanmelden is niet gelukt',
  refusedText: 'Het antwoord van de aanmelddienst klopte niet. U bent niet aangemeld. Probeer het opnieuw.',
  unreachableTitle: 'De aanmelddienst antwoordt niet',
  unreachableText: 'U bent niet aangemeld. Probeer het over een paar minuten opnieuw.',
  strangerTitle: (name: string) => `U bent aangemeld, maar ${name} kent u nog niet`,
  strangerText:
    'Uw account is in deze gemeente aan niemand gekoppeld. U kunt de openbare pagina’s lezen, maar nog niet meewerken. Geef de beheerder van de gemeente deze aanmeldcode:',
  elsewhereTitle: 'Dit verzoek kwam niet van onze pagina’s',
  elsewhereText: 'Daarom hebben we er niets mee gedaan. Open de pagina opnieuw en probeer het nog eens.',
  busyTitle: 'Te veel aanmeldingen kort na elkaar',
  busyText: 'Wacht een minuut en probeer het opnieuw.',
  awayTitle: 'Aanmelden lukt nu even niet',
  awayText: 'Probeer het over een paar minuten opnieuw.',
  faultTitle: 'Er ging iets mis',
  faultText: 'De fout ligt bij ons en is vastgelegd onder nummer',
  demoTitle: 'Wie wilt u zijn?',
  demoText:
    'Dit is een demonstratie. Deze personen zijn verzonnen; een wachtwoord is niet nodig. Kies er een om aan te melden.',
  demoNobody: 'Er zijn in deze gemeente nog geen demonstratiepersonen.',
  demoCancel: 'Toch niet aanmelden',
  demoUnknown: 'Deze persoon staat niet (meer) in de lijst. Kies iemand anders.',
  noRole: 'Nog geen rol',
  roles: {
    administrator: 'Beheerder',
    overseer: 'Controlerende rol',
    viewer: 'Meelezer',
    staff: 'Medewerker',
  } as Record<string, string>,
  inPlatform: {
    coordinator: (platform: string) => `Coördinator van ${platform}`,
    member: (platform: string) => `Lid van ${platform}`,
  },
  leads: (count: number) => `Projectleider van ${count === 1 ? 'één traject' : `${count} trajecten`}`,
};

export type Texts = typeof nl;

const en: Texts = {
  product: 'Samenspel',
  chooseTitle: 'How do you want to sign in?',
  chooseHint: 'Afterwards you return to the page where you were.',
  tryAgain: 'Sign in again',
  goBack: 'Back to the page',
  goHome: 'To the start page',
  signOut: 'Sign out',
  noWayTitle: 'You cannot sign in here yet',
  noWayText: 'No way to sign in has been set up for this municipality. You can read the public pages.',
  notFoundTitle: 'We do not know this municipality',
  notFoundText: 'Check the address, or choose a municipality on the start page.',
  expiredTitle: 'This sign-in is no longer valid',
  expiredText:
    'A sign-in is valid for a short time and once only, in the browser in which you began. Begin again.',
  declinedTitle: 'You are not signed in',
  declinedText: 'Signing in was stopped. Nothing has changed.',
  refusedTitle: 'Signing in did not succeed',
  refusedText: 'The answer of the sign-in service was not right. You are not signed in. Try again.',
  unreachableTitle: 'The sign-in service does not answer',
  unreachableText: 'You are not signed in. Try again in a few minutes.',
  strangerTitle: (name) => `You are signed in, but ${name} does not know you yet`,
  strangerText:
    'In this municipality your account is not linked to anybody. You can read the public pages, but not take part yet. Give the administrator of the municipality this sign-in code:',
  elsewhereTitle: 'This request did not come from our pages',
  elsewhereText: 'So we did nothing with it. Open the page again and retry.',
  busyTitle: 'Too many sign-ins in a short time',
  busyText: 'Wait a minute and try again.',
  awayTitle: 'Signing in is not possible right now',
  awayText: 'Try again in a few minutes.',
  faultTitle: 'Something went wrong',
  faultText: 'The fault is ours and was recorded under number',
  demoTitle: 'Who do you want to be?',
  demoText:
    'This is a demonstration. These persons are invented; no password is needed. Choose one to sign in.',
  demoNobody: 'There are no demonstration persons in this municipality yet.',
  demoCancel: 'Do not sign in after all',
  demoUnknown: 'This person is not in the list (any more). Choose somebody else.',
  noRole: 'No role yet',
  roles: { administrator: 'Administrator', overseer: 'Overseer', viewer: 'Viewer', staff: 'Staff' },
  inPlatform: {
    coordinator: (platform) => `Coordinator of ${platform}`,
    member: (platform) => `Member of ${platform}`,
  },
  leads: (count) => `Project lead of ${count === 1 ? 'one trajectory' : `${count} trajectories`}`,
};

const texts: Record<PageLanguage, Texts> = { nl, en };

/** The words of the sign-in pages in a language. */
export const textsIn = (language: PageLanguage): Texts => texts[language];
