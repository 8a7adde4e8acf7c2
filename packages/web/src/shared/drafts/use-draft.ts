// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetKept, keepOnDevice, readKept } from './on-device.ts';

export interface Draft<Value> {
  value: Value;
  /** Takes the next value, or a function from the present one. */
  set: (next: Value | ((now: Value) => Value)) => void;
  /** When it was last kept on this device; undefined while nothing was typed. */
  savedAt: string | undefined;
  /** Whether it came back from an earlier visit. */
  restored: boolean;
  /** Forgets what was kept: call it when the form has been accepted. */
  discard: () => void;
}

/**
 * What is being typed in a form, kept on this device at every change and taken up again after a lapsed session, a closed
 * tab or a crash. `name` says which form of which thing: `exploration.2026-004.1`.
 */
export const useDraft = <Value>(name: string, initial: Value): Draft<Value> => {
  const [value, setValue] = useState(initial);
  const [savedAt, setSavedAt] = useState<string>();
  const [restored, setRestored] = useState(false);
  const latest = useRef(initial);

  useEffect(() => {
    const stored = readKept<Value>(name);
    if (stored === undefined) return;
    latest.current = stored.value;
    setValue(stored.value);
    setSavedAt(stored.savedAt);
    setRestored(true);
  }, [name]);

  const set = useCallback(
    (next: Value | ((now: Value) => Value)) => {
      latest.current = typeof next === 'function' ? (next as (now: Value) => Value)(latest.current) : next;
      setValue(latest.current);
      const now = new Date().toISOString();
      if (keepOnDevice(name, latest.current, now)) setSavedAt(now);
    },
    [name],
  );

  const discard = useCallback(() => {
    forgetKept(name);
    setSavedAt(undefined);
    setRestored(false);
  }, [name]);

  return { value, set, savedAt, restored, discard };
};
