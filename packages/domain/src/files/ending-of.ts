// SPDX-License-Identifier: EUPL-1.2

/** How a name ends, in small letters and without the point: "pdf"; nothing when it has no ending. */
export const endingOf = (name: string): string => /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
