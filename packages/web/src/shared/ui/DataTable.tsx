// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

export interface Column<Item> {
  key: string;
  header: string;
  cell: (item: Item) => ReactNode;
  numeric?: boolean;
}

export interface DataTableProps<Item> {
  caption: string;
  columns: readonly Column<Item>[];
  rows: readonly Item[];
  keyOf: (item: Item) => string;
}

/** A table with a caption; its first column names the row. Scrolls sideways inside itself when narrow. */
export const DataTable = <Item,>({ caption, columns, rows, keyOf }: DataTableProps<Item>) => (
  // A region that scrolls must be reachable by the keyboard.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region
  <section className="ss-table-scroll" tabIndex={0} aria-label={caption}>
    <table className="ss-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.numeric ? 'ss-table__number' : undefined}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} className={column.numeric ? 'ss-table__number' : undefined}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
