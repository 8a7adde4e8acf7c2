// SPDX-License-Identifier: EUPL-1.2
import { isBlank, tidyText } from '@samenspel/domain/kernel';

/** A figure that shows how broadly an advice is carried, as it is typed: "Handtekeningen", "1.204,5". */
export interface FigureRow {
  label: string;
  figure: string;
}

export interface Figure {
  label: string;
  figure: number;
}

/** "1.204,5" is 1204.5: points between thousands may be there, the comma is the decimal sign, and the other way round. */
export const readFigure = (typed: string): number | undefined => {
  const bare = typed.replace(/[\s\u00a0]/g, '');
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)
    ? bare.replaceAll('.', '').replace(',', '.')
    : bare.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
};

/** The rows that say something whole; a row that is half typed waits on this device. */
export const wholeFigures = (rows: readonly FigureRow[]): Figure[] =>
  rows.flatMap(({ label, figure }) => {
    const number = readFigure(figure);
    return isBlank(label) || number === undefined ? [] : [{ label: tidyText(label), figure: number }];
  });

/** Figures as one text, so that they are laid over the record as a text is. */
export const writeFigures = (figures: readonly Figure[]): string =>
  JSON.stringify(figures.map(({ label, figure }) => ({ label, figure })));

export const readFigures = (written: string): Figure[] => JSON.parse(written || '[]') as Figure[];

export const rowsOf = (figures: readonly Figure[]): FigureRow[] =>
  figures.map(({ label, figure }) => ({ label, figure: String(figure).replace('.', ',') }));
