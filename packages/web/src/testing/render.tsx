// SPDX-License-Identifier: EUPL-1.2
import { type RenderResult, render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { matchRoute, RouteProvider } from '../shared/routes/index.ts';
import { type Language, LanguageProvider } from '../shared/texts/index.ts';
import { SiteProvider } from '../shared/ui/index.ts';

export interface At {
  path?: string;
  language?: Language;
}

/** Renders a component as it stands on a page of the product. */
export const renderAt = (
  element: ReactElement,
  { path = '/utrecht', language = 'nl' }: At = {},
): RenderResult => {
  const { hook, searchHook } = memoryLocation({ path });
  return render(
    <Router hook={hook} searchHook={searchHook}>
      <LanguageProvider value={language}>
        <RouteProvider value={matchRoute(path.split('?')[0] ?? path)}>
          <SiteProvider
            value={{ publicUrl: 'https://samenspel.example', today: '2026-05-01', municipality: 'Utrecht' }}
          >
            <main>{element}</main>
          </SiteProvider>
        </RouteProvider>
      </LanguageProvider>
    </Router>,
  );
};

/** What axe has against it, as far as it can be known without drawing (contrast is checked in the browser tests). */
export const axeFaults = async (container: Element): Promise<string[]> => {
  const { violations } = await axe.run(container, {
    rules: {
      'color-contrast': { enabled: false },
      'page-has-heading-one': { enabled: false },
      region: { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
