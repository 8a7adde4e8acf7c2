// SPDX-License-Identifier: EUPL-1.2
import { type ComponentProps, createContext, type PointerEvent, useContext, useRef } from 'react';

/** Is told that somebody is about to open an address of the product. */
const IntentContext = createContext<(address: string) => void>(() => undefined);
export const IntentProvider = IntentContext.Provider;

/** A pointer that merely passes, or a row of links that is tabbed through, is no intent; in milliseconds. */
const moment = 80;

type Handlers = Pick<
  ComponentProps<'a'>,
  'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur' | 'onTouchStart'
>;

/** What a link listens to, to know that it is about to be followed: it is pointed at, has the focus, or is touched. */
export const useIntent = (address: string): Handlers => {
  const intend = useContext(IntentContext);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const leave = (): void => clearTimeout(waiting.current);
  const soon = (): void => {
    leave();
    waiting.current = setTimeout(() => intend(address), moment);
  };
  return {
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') soon();
    },
    onPointerLeave: leave,
    onFocus: soon,
    onBlur: leave,
    onTouchStart: () => intend(address),
  };
};
