// SPDX-License-Identifier: EUPL-1.2
import { timeInWords } from '../../../shared/formats/index.ts';
import { useSignInHref } from '../../../shared/session/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Button, Link, Notice, Paragraph } from '../../../shared/ui/index.ts';
import type { Table } from './AtTable.tsx';
import { readingTexts } from './wizard-words.ts';

/** Says at all times where what was filled in is: on its way, in the record since when, or still on this device and why. */
export const SavingState = ({ table }: { table: Table }) => {
  const t = useText(readingTexts);
  const language = useLanguage();
  const signIn = useSignInHref();
  const { state, municipality } = table;
  const waiting = state.sheets.some(({ handedIn }) => handedIn !== undefined);
  const { trouble, savedAt } = state;
  if (waiting && trouble)
    return (
      <div className="ss-saving-state">
        <Notice kind="warning" live title={t(`reading.trouble.${trouble}`)}>
          <Paragraph>{t('reading.trouble.text')}</Paragraph>
          {trouble === 'signIn' ? (
            <Link href={signIn}>{t('reading.trouble.signInAct')}</Link>
          ) : (
            <Button variant="secondary" small onClick={table.retry}>
              {t('reading.trouble.retry')}
            </Button>
          )}
        </Notice>
      </div>
    );
  return (
    <p className="ss-saving ss-saving-state" role="status">
      {waiting
        ? t('reading.saving')
        : savedAt && t('reading.saved', { time: timeInWords(savedAt, language, municipality.timeZone) })}
    </p>
  );
};
