// SPDX-License-Identifier: EUPL-1.2
import { readCaseNumber } from '@samenspel/domain/kernel';
import type { MailAbout, MailBlock, MailKind, MailWords } from '../../mail/index.ts';
import type { TenantDb } from '../../shared/database/index.ts';
import { addressOf } from '../notices/address.ts';
import type { Deviation } from './finding.store.ts';
import { recountTexts } from './texts.ts';

/** That the daily recount found what cannot be: to who has the controlling role, and nobody switches it off (A6). */
export const recountKind: MailKind = {
  ...{ group: 'overview', sides: ['oversight'], mayBeRefused: false },
  name: {
    nl: 'bericht dat de telling iets vond dat niet kan',
    en: 'word that the recount found what cannot be',
  },
  render,
};

async function render(db: TenantDb, { data, language }: MailAbout): Promise<MailWords> {
  const { found, all } = data as { found: readonly Deviation[]; all: number };
  const words = recountTexts[language];
  const [{ slug = '' } = {}] = await db.query<{ slug: string }>('SELECT slug FROM tenant WHERE id = $1', [
    db.tenantId,
  ]);
  const blocks = found.map(({ code, about }): MailBlock => {
    const said = words.says(code, about);
    // What only the history or the catalog knows has no page.
    return readCaseNumber(about) ? [{ label: said, path: addressOf(slug, language, 'advice', about) }] : said;
  });
  const more = all > found.length ? [words.more(all - found.length)] : [];
  return { subject: words.subject(all), blocks: [words.intro, ...blocks, ...more, words.act] };
}
