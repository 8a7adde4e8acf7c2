// SPDX-License-Identifier: EUPL-1.2
import { type ComponentType, lazy, memo, Suspense, useDeferredValue, useMemo } from 'react';

type Given = { Part: ComponentType<object> } & object;

const InPlace = memo(({ Part, ...now }: Given) => {
  const given = useDeferredValue<object>(now);
  return useMemo(
    () => (
      <Suspense fallback={null}>
        <Part {...given} />
      </Suspense>
    ),
    [Part, given],
  );
});

/**
 * A part of a page whose code comes a moment later. What the server sent of it stays where it is until then. A part that is given
 * something anew before its code has come would be taken off the page, and all below it would jump up: that waits (is deferred).
 */
export const later = <Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> => {
  const Part = lazy(load) as unknown as ComponentType<object>;
  return (props: Props) => <InPlace Part={Part} {...props} />;
};
