// SPDX-License-Identifier: EUPL-1.2
import { type Language, localeOf } from '../texts/index.ts';

const kB = 1_000;

/** A size as people read it: "20 kB", "1,5 MB". */
export const sizeInWords = (bytes: number, language: Language): string => {
  const [unit, count] =
    bytes < kB * kB
      ? (['kilobyte', Math.max(1, Math.round(bytes / kB))] as const)
      : (['megabyte', Math.round((bytes / kB / kB) * 10) / 10] as const);
  return new Intl.NumberFormat(localeOf[language], { style: 'unit', unit }).format(count);
};
