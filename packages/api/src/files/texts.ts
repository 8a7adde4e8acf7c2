// SPDX-License-Identifier: EUPL-1.2
import { fileEndings } from '@samenspel/domain/files';

const endings = fileEndings.join(', ');

/** Why an upload is refused, with the status that says so to a program. */
const refusals = {
  BROKEN_OFF: {
    status: 400,
    nl: 'Het bestand kwam niet helemaal aan.',
    en: 'The file did not arrive whole.',
  },
  NOT_SIGNED_IN: {
    status: 401,
    nl: 'Meld u eerst aan. Daarna kunt u het bestand opnieuw kiezen.',
    en: 'Sign in first. Then you can choose the file again.',
  },
  FOREIGN_ORIGIN: {
    status: 403,
    nl: 'Dit verzoek komt van een andere website.',
    en: 'This request comes from another website.',
  },
  NOT_FOUND: {
    status: 404,
    nl: 'Dit is er niet, of niet voor jou.',
    en: 'This is not here, or not for you.',
  },
  FILE_TOO_LARGE: {
    status: 413,
    nl: 'Dit bestand is te groot. Een bestand mag hoogstens {max} MB zijn.',
    en: 'This file is too large. A file may be {max} MB at most.',
  },
  FILE_NOT_ALONE: {
    status: 415,
    nl: 'Stuur het bestand zelf, niet als deel van een formulier.',
    en: 'Send the file itself, not as part of a form.',
  },
  FILE_TYPE_REFUSED: {
    status: 415,
    nl: `Dit soort bestand kan niet mee. Wat kan: ${endings}, zonder macro’s, en tekst in UTF-8.`,
    en: `This kind of file cannot be attached. What can: ${endings}, without macros, and text in UTF-8.`,
  },
  FILE_EMPTY: { status: 422, nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
  TOO_MANY_UPLOADS: {
    status: 429,
    nl: 'Je hebt vandaag al {max} bestanden gestuurd. Morgen kan het weer.',
    en: 'You have sent {max} files today. Try again tomorrow.',
  },
} as const;

export type UploadRefusalCode = keyof typeof refusals;

/** A refused upload; `answerFaults` sends its code and message. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
  readonly code: UploadRefusalCode;
  readonly statusCode: number;

  constructor(code: UploadRefusalCode, language: 'nl' | 'en', max = 0) {
    super(refusals[code][language].replace('{max}', String(max)));
    this.code = code;
    this.statusCode = refusals[code].status;
  }
}
