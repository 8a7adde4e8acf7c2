// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render } from '@testing-library/react';
import { type ComponentType, Suspense, useEffect, useState } from 'react';
import { renderToString } from 'react-dom/server.node';
import { later } from './later.tsx';

type Props = { count: number };
const Counted = ({ count }: Props) => <p>counted {count}</p>;
const code = { default: Counted };

/** A page that is given something else as soon as it is alive, as by a query that has its answer from the server. */
const page = (Part: ComponentType<Props>) => {
  const Screen = () => {
    const [count, setCount] = useState(0);
    useEffect(() => setCount(1), []);
    return (
      <>
        <h1>drawn with {count}</h1>
        <Part count={count} />
      </>
    );
  };
  return (
    <Suspense fallback={null}>
      <Screen />
    </Suspense>
  );
};

const sentByServer = async (): Promise<HTMLElement> => {
  const Part = later(async () => code);
  // The first page that needs its code fetches it; the second has it.
  renderToString(page(Part));
  await Promise.resolve();
  const place = document.createElement('div');
  place.innerHTML = renderToString(page(Part));
  return document.body.appendChild(place);
};

describe('a part of a page whose code comes later', () => {
  afterEach(cleanup);

  it('stays as the server sent it while the page is drawn anew, and is told the latest when its code has come', async () => {
    const container = await sentByServer();
    const sent = container.querySelector('p');
    expect(sent?.textContent).toBe('counted 0');

    const { promise, resolve } = Promise.withResolvers<typeof code>();
    const removed: string[] = [];
    new MutationObserver((changes) => {
      for (const { removedNodes } of changes) removed.push(...[...removedNodes].map((node) => node.nodeName));
    }).observe(container, { childList: true, subtree: true });
    const Part = later(() => promise);
    await act(async () => void render(page(Part), { container, hydrate: true }));
    expect(container.querySelector('h1')?.textContent).toBe('drawn with 1');
    expect(container.querySelector('p')).toBe(sent);

    await act(async () => resolve(code));
    expect(container.querySelector('p')).toBe(sent);
    expect(sent?.textContent).toBe('counted 1');
    expect(removed).toEqual([]);
  });

  it('leaves its place to what stands there meanwhile, where the server sent nothing', async () => {
    const { promise, resolve } = Promise.withResolvers<typeof code>();
    const Part = later(
      () => promise,
      ({ count }: Props) => <p>coming {count}</p>,
    );
    const { container } = await act(async () => render(page(Part)));
    expect(container.textContent).toContain('coming');
    await act(async () => resolve(code));
    expect(container.textContent).toContain('counted 1');
  });
});
