// SPDX-License-Identifier: EUPL-1.2

export { type Catcher, startCatcher } from './catcher/start-catcher.ts';
export { deliverMails } from './deliver-mails.ts';
export { forgetMails } from './forget-mails.ts';
export type {
  MailAbout,
  MailBlock,
  MailKind,
  MailKinds,
  MailLanguage,
  MailLink,
  MailWords,
} from './kinds.ts';
export { mailRoutes } from './mail-routes.ts';
export { queueMail } from './queue-mail.ts';
export { type MailSettings, type MailTerms, readMailSettings } from './settings.ts';
export { smtp } from './smtp.ts';
