// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react';

const stored = 'samenspel.shortcuts';

const isOn = (): boolean => {
  try {
    return localStorage.getItem(stored) !== 'off';
  } catch {
    return true;
  }
};

/** Typing in a field is typing; a key with Ctrl, Alt or Command belongs to the browser. */
const isForUs = (event: KeyboardEvent): boolean =>
  !event.ctrlKey &&
  !event.altKey &&
  !event.metaKey &&
  !(
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, dialog, [contenteditable]')
  );

/** Moves the focus among the rows of the page, one on or one back. */
const moveAmongRows = (step: 1 | -1): void => {
  const links = [...document.querySelectorAll<HTMLElement>('.ss-row__title a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step;
  links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
};

/** The filters may be folded away. */
const openAndFocus = (id: string): void => {
  const control = document.getElementById(id);
  const folded = control?.closest('details');
  if (folded) folded.open = true;
  control?.focus();
};

export interface Shortcuts {
  areOn: boolean;
  switchTo: (on: boolean) => void;
}

/** j and k move among the rows (Enter opens), / goes to the filters, ? asks for help; all can be switched off (WCAG 2.1.4). */
export const useShortcuts = ({ onHelp, filterId }: { onHelp: () => void; filterId: string }): Shortcuts => {
  const [areOn, setOn] = useState(isOn);
  useEffect(() => {
    if (!areOn) return undefined;
    const acts: Record<string, () => void> = {
      j: () => moveAmongRows(1),
      k: () => moveAmongRows(-1),
      '/': () => openAndFocus(filterId),
      '?': onHelp,
    };
    const press = (event: KeyboardEvent) => {
      const act = acts[event.key];
      if (!act || !isForUs(event)) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [areOn, onHelp, filterId]);
  return {
    areOn,
    switchTo: (on) => {
      setOn(on);
      try {
        localStorage.setItem(stored, on ? 'on' : 'off');
      } catch {
        // No storage: the choice holds until the page is left.
      }
    },
  };
};
