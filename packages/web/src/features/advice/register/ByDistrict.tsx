// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { DataTable, Link } from '../../../shared/ui/index.ts';
import { figuresTexts } from './figures.texts.ts';
import type { Filters } from './filters.ts';
import type { ShownFigures } from './register-query.ts';

/** The figures of each district, in a table that most people leave closed. */
export const ByDistrict = ({ rows }: { rows: ShownFigures['byDistrict'] }) => {
  const t = useText(figuresTexts);
  const to = useHref();
  const number = (count: number, code: string, filters: Filters) =>
    count === 0 ? '0' : <Link href={to('advices', {}, { district: code, ...filters })}>{count}</Link>;
  return (
    <DataTable
      caption={t('register.byDistrict')}
      keyOf={({ district }) => district.id}
      rows={rows}
      columns={[
        { key: 'district', header: t('register.district'), cell: ({ district }) => district.name },
        {
          key: 'open',
          header: t('register.district.open'),
          numeric: true,
          cell: ({ district, open }) => number(open, district.code, { state: 'open' }),
        },
        {
          key: 'late',
          header: t('register.district.late'),
          numeric: true,
          cell: ({ district, late }) => number(late, district.code, { term: 'late', sort: 'late' }),
        },
        {
          key: 'answered',
          header: t('register.district.answered'),
          numeric: true,
          cell: ({ district, answered }) => number(answered, district.code, { state: 'answered' }),
        },
      ]}
    />
  );
};
