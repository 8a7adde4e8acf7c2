// SPDX-License-Identifier: EUPL-1.2
import { isBlank, tidyText } from '@samenspel/domain/kernel';

/** The texts of a record by their names, as they stand. */
export type TextsByName = Readonly<Record<string, string>>;

/** What was typed over a text, and the text that stood there when the typing began. */
interface Typed {
  mine: string;
  over: string;
}

/**
 * Only what this person typed, by the name of its text. Everything else follows the record, also while others write in it; so
 * that two people can write at once and nobody's text is lost.
 */
export type LaidOver = Readonly<Record<string, Typed>>;

/** The text as its field shows it: what was typed, else what stands. */
export const textShown = (draft: LaidOver, record: TextsByName, name: string): string =>
  draft[name]?.mine ?? record[name] ?? '';

export const typeText = (draft: LaidOver, record: TextsByName, name: string, mine: string): LaidOver => ({
  ...draft,
  [name]: { mine, over: draft[name]?.over ?? record[name] ?? '' },
});

const differs = (draft: LaidOver, record: TextsByName, name: string): boolean =>
  record[name] !== undefined && tidyText(draft[name]?.mine ?? '') !== record[name];

/** The texts that differ from the record: what is still to be saved. */
export const unsavedIn = (draft: LaidOver, record: TextsByName): string[] =>
  Object.keys(draft).filter((name) => differs(draft, record, name));

/** Of those the ones that somebody else changed since the typing began: both texts stand, and one chooses. */
export const partedIn = (draft: LaidOver, record: TextsByName): string[] =>
  unsavedIn(draft, record).filter((name) => draft[name]?.over !== record[name]);

/** Texts that were typed in a place that somebody else took away meanwhile. */
export const orphanedIn = (draft: LaidOver, record: TextsByName): string[] =>
  Object.keys(draft).filter(
    (name) =>
      record[name] === undefined &&
      !isBlank(draft[name]?.mine ?? '') &&
      draft[name]?.mine !== draft[name]?.over,
  );

/** Takes the other's text. */
export const takeTheirs = (draft: LaidOver, name: string): LaidOver => {
  const { [name]: _, ...others } = draft;
  return others;
};

/** Keeps one's own text over that of the other, who sees it when it is saved. */
export const keepMine = (draft: LaidOver, record: TextsByName, name: string): LaidOver => {
  const typed = draft[name];
  return typed ? { ...draft, [name]: { mine: typed.mine, over: record[name] ?? '' } } : draft;
};

/**
 * After a save of these texts: what was saved is now what one types over. A text that goes on being typed keeps its last
 * characters, spaces included.
 */
export const afterSave = (draft: LaidOver, saved: TextsByName, names: readonly string[]): LaidOver =>
  names.reduce(
    (next, name) => (next[name]?.mine === saved[name] ? takeTheirs(next, name) : keepMine(next, saved, name)),
    draft,
  );
