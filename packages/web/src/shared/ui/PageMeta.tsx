// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext } from 'react';
import { useSearch } from 'wouter';
import { inLanguage, useRouteMatch } from '../routes/index.ts';
import { languages, localeOf, useLanguage } from '../texts/index.ts';

export interface Site {
  /** Origin under which the product is reached, without a slash at its end. */
  publicUrl: string;
  /** The day on which the page was made, 2026-05-11: both sides count from the same one. */
  today: string;
  /** Name of the municipality whose pages these are. */
  municipality?: string | undefined;
}

const SiteContext = createContext<Site>({ publicUrl: '', today: '1970-01-01' });
export const SiteProvider = SiteContext.Provider;
export const useSite = (): Site => useContext(SiteContext);

interface PageMetaProps {
  title: string;
  description?: string | undefined;
  image?: string | undefined;
}

/** What a search result and a shared link show of a page. */
export const PageMeta = ({ title, description, image }: PageMetaProps) => {
  const { publicUrl, municipality } = useContext(SiteContext);
  const language = useLanguage();
  const route = useRouteMatch();
  const search = useSearch();
  const site = municipality ? `${municipality} · Samenspel` : 'Samenspel';
  const full = title === site ? title : `${title} · ${site}`;
  const after = search ? `?${search}` : '';
  return (
    <>
      <title>{full}</title>
      <meta property="og:title" content={title} />
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={localeOf[language].replace('-', '_')} />
      {description ? (
        <meta name="description" content={description} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {description && <meta property="og:description" content={description} />}
      {image && <meta property="og:image" content={publicUrl + image} />}
      {image && <meta name="twitter:card" content="summary_large_image" />}
      {route && <link rel="canonical" href={publicUrl + inLanguage(route, language, after)} />}
      {route &&
        languages.map((other) => (
          <link
            key={other}
            rel="alternate"
            hrefLang={other}
            href={publicUrl + inLanguage(route, other, after)}
          />
        ))}
    </>
  );
};
