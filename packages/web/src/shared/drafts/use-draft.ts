// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useRef, useState } from 'react';

const keyOf = (name: string): string => `samenspel.draft.${name}`;

interface Stored<Value> {
  value: Value;
  savedAt: string;
}

const read = <Value>(name: string): Stored<Value> | undefined => {
  try {
    const stored = localStorage.getItem(keyOf(name));
    return stored === null ? undefined : (JSON.parse(stored) as Stored<Value>);
  } catch {
    return undefined;
  }
};

const write = <Value>(name: string, value: Value, savedAt: string): boolean => {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ value, savedAt }));
    return true;
  } catch {
    return false;
  }
};

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
    const stored = read<Value>(name);
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
      if (write(name, latest.current, now)) setSavedAt(now);
    },
    [name],
  );

  const discard = useCallback(() => {
    try {
      localStorage.removeItem(keyOf(name));
    } catch {
      // No storage: nothing was kept either.
    }
    setSavedAt(undefined);
    setRestored(false);
  }, [name]);

  return { value, set, savedAt, restored, discard };
};
