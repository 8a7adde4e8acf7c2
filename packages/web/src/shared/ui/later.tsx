// SPDX-License-Identifier: EUPL-1.2
import {
  type ComponentType,
  createElement,
  lazy,
  memo,
  Suspense,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';

/**
 * A part of a page whose code comes a moment later. What the server sent of it stays where it is until then, however often the page
 * is drawn anew: React takes a part off the page, and all below it jumps up, when it is given something else before its code has
 * come. Putting that off (useDeferredValue) does not help, since what changes while a page comes to life has a priority so low that
 * nothing is put off. So a part keeps what it was given first until it can be drawn, and then gets the latest.
 * `Meanwhile` stands in its place where the server sent nothing.
 */
export const later = <Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  Meanwhile?: ComponentType<Props>,
): ComponentType<Props> => {
  let part: ComponentType<Props> | undefined;
  const waiting = new Set<() => void>();
  const Awaited = lazy(async () => {
    const module = await load();
    part = module.default;
    for (const tell of waiting) tell();
    return module;
  }) as unknown as ComponentType<Props>;
  // Once the code is there it is drawn at once: what awaits it would take another moment even then.
  const Part = (given: Props) => createElement(part ?? Awaited, given);

  const whenHere = (tell: () => void): (() => void) => {
    waiting.add(tell);
    return () => waiting.delete(tell);
  };
  const isHere = (): boolean => part !== undefined;
  const InPlace = memo((now: Props) => {
    const [first] = useState(now);
    const given = useSyncExternalStore(whenHere, isHere, isHere) ? now : first;
    return useMemo(
      () => (
        <Suspense fallback={Meanwhile ? <Meanwhile {...given} /> : null}>
          <Part {...given} />
        </Suspense>
      ),
      [given],
    );
  });
  return InPlace as unknown as ComponentType<Props>;
};
