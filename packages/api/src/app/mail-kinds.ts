// SPDX-License-Identifier: EUPL-1.2
import { noticeKinds } from '../advice/notices/index.ts';
import { recountKind } from '../advice/recount-daily/index.ts';
import type { MailKinds } from '../mail/index.ts';

/** Every kind of mail that the product sends; a feature adds its own here. */
export const mailKinds: MailKinds = { ...noticeKinds, recount: recountKind };
