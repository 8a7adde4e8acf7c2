// SPDX-License-Identifier: EUPL-1.2
import { useParam } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Link, Paragraph, Section } from '../../../shared/ui/index.ts';
import { receiptTexts } from './texts.ts';

/** What is looked at, what that proves and what it does not, and how to check it without believing this page. */
export const WhatItProves = () => {
  const t = useText(receiptTexts);
  const municipality = useParam('municipality');
  return (
    <Section title={t('receipt.how')}>
      <div className="ss-stack">
        <Paragraph>{t('receipt.how.number')}</Paragraph>
        <Paragraph>{t('receipt.how.chain')}</Paragraph>
        <Paragraph>{t('receipt.how.head')}</Paragraph>
        <Paragraph>{t('receipt.how.self')}</Paragraph>
        <p>
          <Link href={`/${encodeURIComponent(municipality)}/ketting.json`}>{t('receipt.heads')}</Link>
        </p>
      </div>
    </Section>
  );
};
