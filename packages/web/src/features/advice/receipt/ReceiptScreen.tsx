// SPDX-License-Identifier: EUPL-1.2
import type { SyntheticEvent } from 'react';
import { useQuery } from 'urql';
import { useLocation, useSearch } from 'wouter';
import { momentInWords } from '../../../shared/formats/index.ts';
import { graphql, Loaded, type ResultOf } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Button, Link, Notice, Page, Paragraph, TextInput } from '../../../shared/ui/index.ts';
import { isReceiptOf, receiptIn } from './receipt-in.ts';
import { receiptTexts } from './texts.ts';

const receiptQuery = graphql(`
  query CheckReceipt($number: String!, $isGiven: Boolean!) {
    municipality {
      id
      name
      timeZone
    }
    advice(number: $number) @include(if: $isGiven) {
      id
      number
      title
      receipt {
        number
        submittedAt
        seq
        hash
      }
    }
  }
`);

type Data = ResultOf<typeof receiptQuery>;

const Outcome = ({ data, number, hash }: { data: Data; number: string; hash: string }) => {
  const t = useText(receiptTexts);
  const to = useHref();
  const language = useLanguage();
  if (number === '' && hash === '') return null;
  if (number === '' || hash === '') return <Notice kind="warning" live title={t('receipt.incomplete')} />;
  const { advice } = data;
  if (!advice)
    return (
      <Notice kind="error" live title={t('receipt.unknown')}>
        <Paragraph>{t('receipt.unknown.text', { number })}</Paragraph>
      </Notice>
    );
  if (!isReceiptOf(hash, advice.receipt))
    return (
      <Notice kind="error" live title={t('receipt.wrong')}>
        <Paragraph>{t('receipt.wrong.text', { number })}</Paragraph>
      </Notice>
    );
  const date = momentInWords(advice.receipt.submittedAt, language, data.municipality.timeZone);
  return (
    <Notice kind="success" live title={t('receipt.right')}>
      <Paragraph>{t('receipt.right.text', { number: advice.number, title: advice.title, date })}</Paragraph>
      <Link href={to('advice', { number: advice.number })}>{t('receipt.toAdvice')}</Link>
    </Notice>
  );
};

/** `/:municipality/ontvangstbewijs`: anybody can check the receipt of an advice (A5); the address holds what is checked. */
export default function ReceiptScreen() {
  const t = useText(receiptTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const search = useSearch();
  const { number, hash } = receiptIn(search);
  const [result] = useQuery({ query: receiptQuery, variables: { number, isGiven: number !== '' } });
  const check = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    navigate(
      to('checkReceipt', {}, { number: String(given.get('number')), hash: String(given.get('hash')) }),
    );
  };
  return (
    <Loaded result={result} subject={(data) => data.municipality}>
      {({ name }, data) => (
        <Page
          title={t('receipt.title')}
          description={t('receipt.description', { name })}
          lead={t('receipt.lead')}
          breadcrumbs={[
            { label: name, href: to('home') },
            { label: t('receipt.list'), href: to('advices') },
          ]}
        >
          <div className="ss-stack ss-stack--large">
            <Outcome data={data} number={number} hash={hash} />
            <form key={search} className="ss-stack" action={to('checkReceipt')} onSubmit={check}>
              <TextInput
                id="number"
                name="number"
                label={t('receipt.number')}
                defaultValue={number}
                autoComplete="off"
              />
              <TextInput
                id="hash"
                name="hash"
                label={t('receipt.hash')}
                hint={t('receipt.hash.hint')}
                defaultValue={hash}
                autoComplete="off"
                spellCheck={false}
              />
              <div className="ss-buttons">
                <Button type="submit">{t('receipt.check')}</Button>
              </div>
            </form>
          </div>
        </Page>
      )}
    </Loaded>
  );
}
