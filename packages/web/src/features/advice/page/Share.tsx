// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, ButtonRow, useSite } from '../../../shared/ui/index.ts';
import { moreTexts } from './more.texts.ts';

/** Print it, or send its address: by the phone's own way of sharing, else by copying. */
export const Share = ({ title }: { title: string }) => {
  const t = useText(moreTexts);
  const to = useHref();
  const { publicUrl } = useSite();
  const [copied, setCopied] = useState(false);
  const share = async () => {
    const url = publicUrl + to('advice');
    if (navigator.share) return navigator.share({ title, url }).catch(() => undefined);
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <>
      <ButtonRow>
        <Button variant="secondary" small onClick={() => print()}>
          {t('adviceMore.share.print')}
        </Button>
        <Button variant="secondary" small onClick={() => void share()}>
          {t('adviceMore.share.send')}
        </Button>
      </ButtonRow>
      <p role="status" className="ss-saving">
        {copied && t('adviceMore.share.copied')}
      </p>
    </>
  );
};
