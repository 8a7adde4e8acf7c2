// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../texts/index.ts';

export const filesTexts = defineTexts({
  'files.rules': {
    nl: 'Wat kan: {kinds}. Een bestand mag hoogstens {max} zijn.',
    en: 'What can be added: {kinds}. A file may be {max} at most.',
  },
  'files.rulesUnknown': { nl: 'Wat kan: {kinds}.', en: 'What can be added: {kinds}.' },
  'files.kind.pdf': { nl: 'pdf', en: 'PDF' },
  'files.kind.picture': { nl: 'foto’s (jpg, png, webp)', en: 'pictures (JPG, PNG, WebP)' },
  'files.kind.word': { nl: 'Word', en: 'Word' },
  'files.kind.excel': { nl: 'Excel', en: 'Excel' },
  'files.kind.powerpoint': { nl: 'PowerPoint', en: 'PowerPoint' },
  'files.kind.openDocument': { nl: 'OpenDocument', en: 'OpenDocument' },
  'files.kind.text': { nl: 'tekst (txt, csv)', en: 'plain text (TXT, CSV)' },
  'files.full': {
    nl: 'Er zijn nu {max} bestanden. Meer kan niet: haal er eerst een weg.',
    en: 'There are {max} files now. There can be no more: remove one first.',
  },
  'files.state.waiting': { nl: 'wacht op zijn beurt', en: 'waits for its turn' },
  'files.state.sending': { nl: '{percent}% verstuurd', en: '{percent}% sent' },
  'files.state.attaching': { nl: 'wordt toegevoegd', en: 'is being added' },
  'files.state.failed': { nl: 'niet toegevoegd', en: 'not added' },
  'files.told.sending': {
    nl: '{count, plural, one {# bestand wordt verstuurd.} other {# bestanden worden verstuurd.}}',
    en: '{count, plural, one {# file is being sent.} other {# files are being sent.}}',
  },
  'files.told.failed': {
    nl: '{count, plural, one {# bestand is niet toegevoegd. De reden staat erbij.} other {# bestanden zijn niet toegevoegd. De reden staat erbij.}}',
    en: '{count, plural, one {# file was not added. The reason stands with it.} other {# files were not added. The reason stands with each.}}',
  },
  'files.told.there': {
    nl: '{count, plural, =0 {Er zijn geen bestanden.} one {Er is # bestand toegevoegd.} other {Er zijn # bestanden toegevoegd.}}',
    en: '{count, plural, =0 {There are no files.} one {# file has been added.} other {# files have been added.}}',
  },
  'files.refused.FILE_TOO_LARGE': {
    nl: 'Dit bestand is te groot: {size}. Hoogstens {max} kan. Maak het kleiner, of verdeel het over meer bestanden.',
    en: 'This file is too large: {size}. It can be {max} at most. Make it smaller, or split it into several files.',
  },
  'files.refused.FILE_TYPE_REFUSED': {
    nl: 'Dit soort bestand kan niet mee. Wat kan: {kinds}. Bewaar het bijvoorbeeld als pdf, en kies het opnieuw.',
    en: 'This kind of file cannot be added. What can: {kinds}. Save it as PDF, for example, and choose it again.',
  },
  'files.refused.notAsCalled': {
    nl: 'Het bestand heet .{ending}, maar wat erin zit past daar niet bij, is beschadigd of bevat macro’s. Open het bestand, bewaar het opnieuw (bijvoorbeeld als pdf), en kies het dan.',
    en: 'The file is called .{ending}, but what is in it does not fit that, is damaged or holds macros. Open the file, save it again (as PDF, for example), and then choose it.',
  },
  'files.refused.notReadAsText': {
    nl: 'De letters in dit bestand zijn niet bewaard als UTF-8, of het is geen gewone tekst. Open het, bewaar het als “UTF-8” (in Excel: Opslaan als, “CSV UTF-8”) of als {other}, en kies het dan.',
    en: 'The letters in this file are not saved as UTF-8, or it is not plain text. Open it, save it as “UTF-8” (in Excel: Save as, “CSV UTF-8”) or as {other}, and then choose it.',
  },
  'files.refused.FILE_EMPTY': {
    nl: 'Dit bestand is leeg. Kijk of u het goede bestand hebt gekozen.',
    en: 'This file is empty. Check that you chose the right one.',
  },
  'files.refused.TOO_MANY_FILES': {
    nl: 'Er kunnen hoogstens {count} bestanden bij. Haal er eerst een weg.',
    en: 'There can be {count} files at most. Remove one first.',
  },
  'files.refused.TOO_MANY_UPLOADS': {
    nl: 'U hebt vandaag al heel veel bestanden verstuurd. Morgen kan het weer.',
    en: 'You have sent very many files today. It will be possible again tomorrow.',
  },
  'files.refused.OFFLINE': {
    nl: 'Er is geen verbinding. Het bestand staat hier nog klaar, en gaat vanzelf als de verbinding terug is.',
    en: 'There is no connection. The file is still here, and goes by itself once the connection is back.',
  },
  'files.refused.BROKEN_OFF': {
    nl: 'Het bestand kwam niet helemaal aan. Probeer het opnieuw.',
    en: 'The file did not arrive whole. Try again.',
  },
  'files.refused.NOT_SIGNED_IN': {
    nl: 'U bent niet meer aangemeld. Meld u aan in een nieuw tabblad en kom hier terug: het bestand gaat dan vanzelf.',
    en: 'You are no longer signed in. Sign in on a new tab and come back here: the file then goes by itself.',
  },
  'files.signIn': { nl: 'Aanmelden in een nieuw tabblad', en: 'Sign in on a new tab' },
  'files.refused.NOT_ATTACHED': {
    nl: 'Het bestand is verstuurd, maar nog niet toegevoegd. Probeer het opnieuw.',
    en: 'The file was sent, but not added yet. Try again.',
  },
  'files.refused.GONE': {
    nl: 'Dit bestand stond langer dan {hours} uur klaar zonder dat het werd gebruikt, en is daarom weggegooid. Kies het opnieuw.',
    en: 'This file waited for more than {hours} hours without being used, and was thrown away. Choose it again.',
  },
  'files.refused.FAULT': {
    nl: 'Het bestand kon niet worden verstuurd. Dat ligt aan ons. Probeer het opnieuw.',
    en: 'The file could not be sent. That is our fault. Try again.',
  },
});
