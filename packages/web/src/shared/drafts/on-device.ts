// SPDX-License-Identifier: EUPL-1.2

const keyOf = (name: string): string => `samenspel.draft.${name}`;

interface Kept<Value> {
  value: Value;
  savedAt: string;
}

/** What this device keeps under a name; undefined when it keeps nothing, or nothing that can be read. */
export const readKept = <Value>(name: string): Kept<Value> | undefined => {
  try {
    const stored = localStorage.getItem(keyOf(name));
    return stored === null ? undefined : (JSON.parse(stored) as Kept<Value>);
  } catch {
    return undefined;
  }
};

/** Keeps it; whether this device could. */
export const keepOnDevice = <Value>(name: string, value: Value, savedAt: string): boolean => {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ value, savedAt }));
    return true;
  } catch {
    return false;
  }
};

export const forgetKept = (name: string): void => {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // No storage: nothing was kept either.
  }
};
