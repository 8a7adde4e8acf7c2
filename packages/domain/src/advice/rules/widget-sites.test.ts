// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { changeWidgetSites } from './change-widget-sites.ts';

const codesOf = (site: string) => {
  const outcome = changeWidgetSites([], { add: [site], remove: [] });
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
};

describe('the sites that may frame the status of an advice (A11)', () => {
  it.each([
    'http://wijk.example',
    'https://wijk',
    'https://*.example',
    'https://wijk.example/pad',
    'https://wijk.example *',
    "https://wijk.example;default-src 'self'",
    'https://iemand@wijk.example',
    'https://wijk.example\nX-Header: a',
    '',
  ])('are https origins and nothing else: not %j', (site) => {
    expect(codesOf(site)).toEqual(['SITE_INVALID']);
  });

  it('are written as browsers do, once each; what is there is not added again', () => {
    const outcome = changeWidgetSites(['https://oud.example', 'https://blijft.example'], {
      add: ['HTTPS://Wijk.Example:8443/', 'https://wijk.example:8443', 'https://blijft.example'],
      remove: ['https://oud.example/', 'https://nooit.example'],
    });
    expect(outcome.ok && outcome.events.map(({ type, data }) => [type, data.origin])).toEqual([
      ['WidgetSiteRemoved', 'https://oud.example'],
      ['WidgetSiteAdded', 'https://wijk.example:8443'],
    ]);
  });
});
