// SPDX-License-Identifier: EUPL-1.2
import { readingAddress, useHref } from '../routes/index.ts';
import type { IssueStep } from './next-step.ts';

export type IssuePlace = Exclude<IssueStep, 'none'> | 'issue' | 'ownership' | 'obligations' | 'wording';

/** Where an issue is, in which phase of which trajectory. */
export interface IssueAt {
  /** Of another trajectory than the one that is open. */
  number?: string;
  issue: number;
  phase: number;
  /** The ordinal of the latest reading, for the place where it is completed. */
  reading?: number | undefined;
}

const screens = {
  explore: 'exploration',
  read: 'issue',
  chooseForm: 'form',
  issue: 'issue',
  ownership: 'ownership',
  obligations: 'obligations',
  wording: 'wording',
} as const;

/** The address where something is done about an issue. The phase goes along: an issue can be in several. */
export const useIssuePlace = (): ((place: IssuePlace, at: IssueAt) => string) => {
  const to = useHref();
  return (place, { number, issue, phase, reading }) => {
    const params = { ...(number !== undefined && { number }), issue: String(issue) };
    if (place === 'finishReading')
      return to('reading', { ...params, reading: readingAddress({ phase, reading: reading ?? 1 }) });
    return to(screens[place], params, { phase: String(phase) });
  };
};

/** In the address: which phase of the issue is meant. */
export const phaseInSearch = (search: string): string | null => new URLSearchParams(search).get('phase');
