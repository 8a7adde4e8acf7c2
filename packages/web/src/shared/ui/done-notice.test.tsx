// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { listenForTold, tellHere, tellNextPage } from './done-notice.ts';

const check = '/utrecht/adviezen/2026-001/antwoord/controle';
const next = '/utrecht/adviezen/2026-001/behandelen';
let said: string[];
const listen = (path: string) =>
  listenForTold((text) => said.push(`${path.split('/').at(-1)}: ${text}`), path);

describe('what was done is said on the next page', () => {
  beforeEach(() => {
    said = [];
    jest.useFakeTimers();
    window.history.replaceState(null, '', check);
  });
  afterEach(() => {
    tellHere('');
    jest.useRealTimers();
  });

  it('and not on the page on which it was done, when that is drawn anew before it is left', () => {
    const leave = listen(check);
    tellNextPage('Verstuurd.');
    leave();
    listen(check)();
    listen(next);
    expect(said).toEqual(['behandelen: Verstuurd.']);
  });

  it('again when that page is drawn anew while it loads, but not for ever', () => {
    tellNextPage('Verstuurd.');
    listen(next)();
    listen(next)();
    jest.advanceTimersByTime(11_000);
    listen(next)();
    expect(said).toEqual(['behandelen: Verstuurd.', 'behandelen: Verstuurd.']);
  });

  it('once: not on the page after it, nor on return', () => {
    tellNextPage('Verstuurd.');
    listen(next)();
    listen('/utrecht/mijn-werk')();
    listen(next)();
    expect(said).toEqual(['behandelen: Verstuurd.']);
  });

  it('until the page has something else to say', () => {
    tellNextPage('Verstuurd.');
    listen(next);
    tellHere('Opgeslagen.');
    listen(next);
    expect(said).toEqual(['behandelen: Verstuurd.', 'behandelen: Opgeslagen.']);
  });
});
