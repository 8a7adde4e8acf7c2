// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Heading, Link } from '../../../shared/ui/index.ts';
import { sitesTexts } from './sites.texts.ts';

// Our own pages allow no style of another, and the browser would say so of a page that is only read.
const withoutStyle = (page: string): string => page.replace(/<style>[^<]*<\/style>/, '');

/** The lines of what a listed site shows, from the very page that it frames. */
const linesOf = (page: string): string[] =>
  [...new DOMParser().parseFromString(withoutStyle(page), 'text/html').querySelectorAll('main p')].map(
    ({ textContent }) => textContent ?? '',
  );

/** What the frame shows of an advice. No page of ours may be framed here either, so that its words are read instead. */
export const Preview = ({ number }: { number: string }) => {
  const t = useText(sitesTexts);
  const to = useHref();
  const address = to('advice', { number });
  const [lines, setLines] = useState<string[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    fetch(`${address}/widget`, { signal: leaving.signal })
      .then(async (answer) => setLines(answer.ok ? linesOf(await answer.text()) : []))
      // Without it the code is still there to copy.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [address]);
  if (lines.length === 0) return null;
  const [title, ...others] = lines;
  const more = others.pop();
  return (
    <>
      <Heading level={3}>{t('sites.preview')}</Heading>
      <blockquote className="ss-quote">
        <strong>{title}</strong>
        {others.map((line) => (
          <div key={line}>{line}</div>
        ))}
        <Link href={address}>{more}</Link>
      </blockquote>
    </>
  );
};
