// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts } from '../../../shared/advice/index.ts';
import { momentInWords } from '../../../shared/formats/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Button, Facts, Link, Panel, Paragraph, Section } from '../../../shared/ui/index.ts';
import type { Own } from './OwnAdvicePage.tsx';
import { ownAdviceTexts } from './own-advice.texts.ts';

/** That the municipality received it, and how that can be checked later (A5). Reads well on paper. */
export const Receipt = ({ advice, timeZone }: Own) => {
  const t = useText(ownAdviceTexts);
  const a = useText(adviceTexts);
  const to = useHref();
  const language = useLanguage();
  const { receipt } = advice;
  const signer = a(`advice.signer.${advice.signer}`);
  return (
    <Section title={t('own.receipt')}>
      <Panel>
        <div className="ss-stack">
          <Paragraph>{t('own.receipt.text')}</Paragraph>
          <Facts
            facts={[
              { term: t('own.receipt.number'), value: receipt.number },
              {
                term: t('own.receipt.moment'),
                value: momentInWords(receipt.submittedAt, language, timeZone),
              },
              {
                term: t('own.signer'),
                value: advice.signerName ? `${signer}: ${advice.signerName}` : signer,
              },
              { term: t('own.receipt.seq'), value: receipt.seq },
              {
                term: t('own.receipt.hash'),
                value: <span className="ss-platform-receipt">{receipt.hash}</span>,
              },
            ]}
          />
          <div className="ss-buttons ss-no-print">
            <Button variant="secondary" small onClick={() => print()}>
              {t('own.print')}
            </Button>
            <Link href={to('checkReceipt')}>{t('own.receipt.check')}</Link>
          </div>
        </div>
      </Panel>
    </Section>
  );
};
