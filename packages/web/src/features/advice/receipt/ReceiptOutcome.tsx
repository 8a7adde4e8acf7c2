// SPDX-License-Identifier: EUPL-1.2
import { dateInWords, momentInWords } from '../../../shared/formats/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Facts, Link, Notice, Paragraph } from '../../../shared/ui/index.ts';
import type { CheckedReceipt } from './receipt-query.ts';
import { receiptTexts } from './texts.ts';

interface OutcomeProps {
  data: CheckedReceipt;
  number: string;
  hash: string;
}

/** What was found: where the submission stands in the history, and under which head that was written down outside the database (K4). */
const Place = ({ data: { receipt, municipality } }: Pick<OutcomeProps, 'data'>) => {
  const t = useText(receiptTexts);
  const language = useLanguage();
  if (!receipt?.found) return null;
  const { seq, submittedAt, head } = receipt;
  return (
    <Facts
      facts={[
        {
          term: t('receipt.at'),
          value: submittedAt ? momentInWords(submittedAt, language, municipality.timeZone) : '',
        },
        { term: t('receipt.seq'), value: seq },
        {
          term: t('receipt.head'),
          value: head
            ? t('receipt.head.on', { date: dateInWords(head.on, language), seq: String(head.seq) })
            : t('receipt.head.none'),
        },
        ...(head
          ? [{ term: t('receipt.head.hash'), value: <code>{head.hash.replace(/.{8}(?=.)/g, '$& ')}</code> }]
          : []),
      ]}
    />
  );
};

/** Whether the receipt is right, in a sentence, and what to do when it is not (A5). */
export const ReceiptOutcome = ({ data, number, hash }: OutcomeProps) => {
  const t = useText(receiptTexts);
  const to = useHref();
  if (number === '' && hash === '') return null;
  if (number === '' || hash === '') return <Notice kind="warning" live title={t('receipt.incomplete')} />;
  const { advice, receipt } = data;
  if (!receipt?.found)
    return (
      <Notice kind="error" live title={t(advice ? 'receipt.wrong' : 'receipt.unknown')}>
        <Paragraph>{t(advice ? 'receipt.wrong.text' : 'receipt.unknown.text', { number })}</Paragraph>
      </Notice>
    );
  const toAdvice = advice && (
    <Link href={to('advice', { number: advice.number })}>
      {t('receipt.toAdvice', { title: advice.title })}
    </Link>
  );
  if (receipt.inChain !== true)
    return (
      <div className="ss-stack">
        <Notice kind="error" live title={t('receipt.broken')}>
          <Paragraph>{t('receipt.broken.text', { number })}</Paragraph>
          {toAdvice}
        </Notice>
        <Place data={data} />
      </div>
    );
  return (
    <div className="ss-stack">
      <Notice kind="success" live title={t('receipt.right')}>
        <Paragraph>{t(receipt.head ? 'receipt.right.text' : 'receipt.right.noHead', { number })}</Paragraph>
        {toAdvice}
      </Notice>
      <Place data={data} />
    </div>
  );
};
