// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useHref } from '../routes/index.ts';
import { useText } from '../texts/index.ts';
import { Button, ButtonRow, TextArea, useSite } from '../ui/index.ts';
import { embedTexts } from './embed.texts.ts';

/** What another site puts in its page to show how an advice stands (A11). Without JavaScript it can be selected and copied. */
export const EmbedCode = ({ number }: { number: string }) => {
  const t = useText(embedTexts);
  const to = useHref();
  const { publicUrl } = useSite();
  const [copied, setCopied] = useState(false);
  const address = `${publicUrl}${to('advice', { number })}/widget`;
  const title = t('embed.title', { number });
  const code = `<iframe src="${address}" title="${title}" width="360" height="200" style="border: 0"></iframe>`;
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
  };
  return (
    <>
      <TextArea
        label={t('embed.code', { number })}
        hint={t('embed.hint')}
        rows={4}
        readOnly
        spellCheck={false}
        value={code}
      />
      <ButtonRow>
        <Button variant="secondary" small onClick={() => void copy()}>
          {t('embed.copy')}
        </Button>
      </ButtonRow>
      <p role="status" className="ss-saving">
        {copied && t('embed.copied')}
      </p>
    </>
  );
};
