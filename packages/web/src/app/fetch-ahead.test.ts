// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client, gql } from 'urql';
import { makeSubject, map, merge, pipe } from 'wonka';
import { pageQuery } from '../shared/graphql/index.ts';
import { type FetchAhead, fetchAhead } from './fetch-ahead.ts';
import { inBrowser } from './lazy-screen.ts';

const query = gql<object, { number: string; language: string }>(
  'query Page($number: String!, $language: Language!) { trajectory(number: $number) { id policyField { name(language: $language) } } }',
);
const asks = pageQuery(query, ({ param, language }) => ({ number: param('number'), language }));
const Screen = () => null;
const address = '/utrecht/trajecten/2026-004?before=7';

describe('what is fetched before a link is followed', () => {
  let time: number;
  let asked: string[];
  let loaded: string[];
  let ahead: FetchAhead;

  const client = (): Client => {
    const never = makeSubject<never>().source;
    return new Client({
      url: 'http://none',
      preferGetMethod: false,
      exchanges: [
        () => (operations$) =>
          merge([
            never,
            pipe(
              operations$,
              map((operation) => {
                if (operation.kind === 'query')
                  asked.push(`${JSON.stringify(operation.variables)} ${operation.context.requestPolicy}`);
                return { operation, data: {}, stale: false, hasNext: false };
              }),
            ),
          ]),
      ],
    });
  };

  beforeEach(() => {
    time = 1000;
    asked = [];
    loaded = [];
    Object.assign(globalThis, { location: { origin: 'https://samenspel.example' } });
    const clients = new Map<string | undefined, Client>();
    ahead = fetchAhead({
      now: () => time,
      screenOf: (name) =>
        inBrowser(async () => {
          loaded.push(name);
          if (name === 'compass') throw new Error('no connection');
          return name === 'signIn' ? { default: Screen } : { default: Screen, asks };
        }),
      clientOf: (municipality) => {
        const one = clients.get(municipality) ?? client();
        clients.set(municipality, one);
        return one;
      },
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'location');
    Reflect.deleteProperty(navigator, 'connection');
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('is the code of its screen, and what that asks at that address, in its language', async () => {
    ahead.intend(address);
    ahead.intend('/en/utrecht/trajectories/2026-004');
    await settled();
    expect(loaded).toEqual(['trajectory', 'trajectory']);
    expect(asked).toEqual([
      '{"number":"2026-004","language":"nl"} cache-first',
      '{"number":"2026-004","language":"en"} cache-first',
    ]);
  });

  it('is fetched once in a moment, and anew after it', async () => {
    ahead.intend(address);
    time += 4999;
    ahead.intend(address);
    ahead.open(address);
    await settled();
    expect(asked).toHaveLength(1);
    ahead.intend(address);
    time += 5000;
    ahead.intend(address);
    await settled();
    expect(asked.map((one) => one.split(' ')[1])).toEqual(['cache-first', 'cache-first', 'network-only']);
  });

  it('is asked anew by who opens it, when it was fetched a while ago', async () => {
    ahead.intend(address);
    await settled();
    time += 5000;
    ahead.open(address);
    await settled();
    expect(asked.map((one) => one.split(' ')[1])).toEqual(['cache-first', 'network-only']);
    ahead.open(address);
    await settled();
    expect(asked).toHaveLength(2);
  });

  it('is nothing of what was not fetched ahead: the page that is opened asks that itself', async () => {
    ahead.open(address);
    await settled();
    expect(loaded).toEqual([]);
  });

  it('is nothing for who asked their browser to save data', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    ahead.intend(address);
    await settled();
    expect(loaded).toEqual([]);
  });

  it('is no more than the code when the screen needs more than its address, and fails without a word', async () => {
    ahead.intend('/utrecht/aanmelden');
    ahead.intend('/utrecht/kompas');
    ahead.intend('/nergens/te/vinden/hier');
    await settled();
    expect([loaded, asked]).toEqual([['signIn', 'compass'], []]);
    ahead.intend('/utrecht/kompas');
    await settled();
    expect(loaded).toEqual(['signIn', 'compass', 'compass']);
  });
});
