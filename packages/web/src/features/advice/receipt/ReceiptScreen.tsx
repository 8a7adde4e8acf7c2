// SPDX-License-Identifier: EUPL-1.2
import type { SyntheticEvent } from 'react';
import { useQuery } from 'urql';
import { useLocation, useSearch } from 'wouter';
import { Loaded } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, Page, TextInput } from '../../../shared/ui/index.ts';
import { ReceiptOutcome } from './ReceiptOutcome.tsx';
import { plain, receiptIn } from './receipt-in.ts';
import { receiptQuery } from './receipt-query.ts';
import { receiptTexts } from './texts.ts';
import { WhatItProves } from './WhatItProves.tsx';

/** `/:municipality/ontvangstbewijs`: anybody can check the receipt of an advice (A5); the address holds what is checked. */
export default function ReceiptScreen() {
  const t = useText(receiptTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const search = useSearch();
  const { number, hash } = receiptIn(search);
  const [result] = useQuery({
    query: receiptQuery,
    variables: { number, hash: plain(hash), isGiven: number !== '' && hash !== '' },
  });
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
            <ReceiptOutcome data={data} number={number} hash={hash} />
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
            <WhatItProves />
          </div>
        </Page>
      )}
    </Loaded>
  );
}
