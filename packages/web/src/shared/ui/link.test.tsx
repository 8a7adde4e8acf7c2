// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { renderAt } from '../../testing/render.tsx';
import { IntentProvider, Link } from './index.ts';

describe('a link, about to be followed', () => {
  const intended: string[] = [];
  beforeEach(() => {
    jest.useFakeTimers();
    intended.length = 0;
    renderAt(
      <IntentProvider value={(address) => intended.push(address)}>
        <Link href="/utrecht/trajecten">Trajecten</Link>
        <Link href="/auth/sign-in">Aanmelden</Link>
      </IntentProvider>,
    );
  });
  afterEach(() => {
    cleanup();
    jest.useRealTimers();
  });
  const link = (name = 'Trajecten') => screen.getByRole('link', { name });
  const pointAt = (on: Element) => fireEvent.pointerOver(on, { pointerType: 'mouse' });

  it('says so when it is pointed at for a moment, not when a pointer passes', () => {
    pointAt(link());
    jest.advanceTimersByTime(50);
    fireEvent.pointerOut(link(), { relatedTarget: document.body });
    jest.advanceTimersByTime(500);
    expect(intended).toEqual([]);
    pointAt(link());
    jest.advanceTimersByTime(80);
    expect(intended).toEqual(['/utrecht/trajecten']);
  });

  it('says so when the focus stays on it, not when it is tabbed past', () => {
    fireEvent.focus(link());
    fireEvent.blur(link());
    jest.advanceTimersByTime(500);
    expect(intended).toEqual([]);
    fireEvent.focus(link());
    jest.advanceTimersByTime(80);
    expect(intended).toEqual(['/utrecht/trajecten']);
  });

  it('says so at once when it is touched', () => {
    fireEvent.touchStart(link());
    expect(intended).toEqual(['/utrecht/trajecten']);
  });

  it('says nothing when it leads out of the product', () => {
    pointAt(link('Aanmelden'));
    fireEvent.touchStart(link('Aanmelden'));
    jest.advanceTimersByTime(500);
    expect(intended).toEqual([]);
  });
});
