// SPDX-License-Identifier: EUPL-1.2

/** A table as Excel saves it (CSV UTF-8): by the mark at its beginning Excel reads it back as such. */
export const aTable = (...rows: readonly (readonly (string | number)[])[]): Buffer =>
  Buffer.from(`\ufeff${rows.map((row) => row.join(';')).join('\r\n')}\r\n`);
