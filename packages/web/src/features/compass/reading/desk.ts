// SPDX-License-Identifier: EUPL-1.2
import type { FieldProblem } from '../../../shared/ui/index.ts';
import type { Line, Lines, Who } from './sheets.ts';

/** What is filled in for one question on behalf of one `Who`; `handedIn` while it is on its way to the server. */
export interface Sheet {
  who: Who;
  question: string;
  lines: Lines;
  /** The key under which it is sent, kept over retries, so that it is done once. */
  handedIn?: string;
  /** What was handed in before and is still on its way, when somebody writes on: it is no other person's answer. */
  onItsWay?: Lines;
  problems?: FieldProblem[];
}

/** Why what was handed in has not arrived: no connection, not signed in any more, or the server cannot do it now. */
export type Trouble = 'offline' | 'signIn' | 'busy' | 'fault';

export interface DeskState {
  sheets: readonly Sheet[];
  trouble?: Trouble | undefined;
  /** When something last arrived at the server, in this visit. */
  savedAt?: string | undefined;
}

const empty: DeskState = { sheets: [] };
const storageKey = (readingId: string): string => `samenspel.draft.reading.${readingId}`;

const kept = (readingId: string): readonly Sheet[] => {
  try {
    const sheets: unknown = JSON.parse(localStorage.getItem(storageKey(readingId)) ?? '[]');
    return Array.isArray(sheets) ? (sheets as Sheet[]) : [];
  } catch {
    return [];
  }
};

const keep = (readingId: string, sheets: readonly Sheet[]): void => {
  try {
    if (sheets.length === 0) localStorage.removeItem(storageKey(readingId));
    else localStorage.setItem(storageKey(readingId), JSON.stringify(sheets));
  } catch {
    // No storage on this device: it lives as long as the page.
  }
};

/**
 * What lies on the table of one reading and is not in the record yet: everything typed, kept on this device at every
 * keystroke, over pages, lost connections and lapsed sessions.
 */
export class Desk {
  readonly readingId: string;
  #state: DeskState;
  readonly #listeners = new Set<() => void>();

  constructor(readingId: string) {
    this.readingId = readingId;
    this.#state = { sheets: kept(readingId) };
  }

  readonly state = (): DeskState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  find(who: Who, question: string): Sheet | undefined {
    return this.#state.sheets.find((sheet) => sheet.who === who && sheet.question === question);
  }

  /** Somebody types or picks: the sheet is no longer the one that was handed in. */
  write(who: Who, question: string, part: string, line: Line): void {
    const sheet = this.find(who, question) ?? { who, question, lines: {} };
    const { handedIn, problems: _, ...open } = sheet;
    const onItsWay = handedIn === undefined ? sheet.onItsWay : sheet.lines;
    this.put({ ...open, ...(onItsWay && { onItsWay }), lines: { ...sheet.lines, [part]: line } });
  }

  /** Takes back what was typed for a part; what stands in the record shows again. */
  dropLine(who: Who, question: string, part: string): void {
    const sheet = this.find(who, question);
    if (!sheet) return;
    const lines = Object.fromEntries(Object.entries(sheet.lines).filter(([code]) => code !== part));
    if (Object.keys(lines).length === 0) this.drop(who, question);
    else this.put({ who, question, lines });
  }

  /** In its own place, so that what was handed in first is sent first. */
  put(sheet: Sheet): void {
    const { sheets } = this.#state;
    const same = ({ who, question }: Sheet): boolean => who === sheet.who && question === sheet.question;
    const next = sheets.some(same)
      ? sheets.map((other) => (same(other) ? sheet : other))
      : [...sheets, sheet];
    this.#change({ sheets: next });
  }

  drop(who: Who, question: string): void {
    this.#change({
      sheets: this.#state.sheets.filter((sheet) => sheet.who !== who || sheet.question !== question),
    });
  }

  arrived(at: string): void {
    this.#change({ trouble: undefined, savedAt: at });
  }

  failed(trouble: Trouble): void {
    this.#change({ trouble });
  }

  /** The reading is over: nothing of it is waiting any more. */
  clear(): void {
    this.#change({ sheets: [], trouble: undefined });
  }

  #change(next: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...next };
    keep(this.readingId, this.#state.sheets);
    for (const listener of this.#listeners) listener();
  }
}

const desks = new Map<string, Desk>();

/** The desk of a reading; the same one on every page of the wizard. */
export const deskOf = (readingId: string): Desk => {
  const desk = desks.get(readingId) ?? new Desk(readingId);
  desks.set(readingId, desk);
  return desk;
};

export const nothingOnTheDesk = (): DeskState => empty;
