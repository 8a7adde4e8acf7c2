// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { DataTable, Details, Link, Section } from '../../../shared/ui/index.ts';
import type { Filters } from './filters.ts';
import type { ShownFigures } from './register-query.ts';
import { registerTexts } from './texts.ts';

/** Where each number leads. */
const drillsTo = {
  open: { state: 'open', sort: 'due' },
  late: { term: 'late', sort: 'late' },
  soon: { term: 'soon', sort: 'due' },
  withoutTerm: { term: 'no_term' },
  contested: { state: 'contested' },
  answeredOnTime: { answered: 'onTime' },
  answeredLate: { answered: 'late', sort: 'changed' },
} satisfies Partial<Record<keyof ShownFigures, Filters>>;
const names = Object.keys(drillsTo) as (keyof typeof drillsTo)[];

const ByDistrict = ({ rows }: { rows: ShownFigures['byDistrict'] }) => {
  const t = useText(registerTexts);
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

/** How the municipality keeps its duty to answer, in numbers that each lead to the advices behind them (A11). */
export const Figures = ({ figures }: { figures: ShownFigures }) => {
  const t = useText(registerTexts);
  const to = useHref();
  const rows = figures.byDistrict.filter(({ open, late, answered }) => open + late + answered > 0);
  return (
    <Section title={t('register.figures')}>
      <ul className="ss-chips">
        {names.map((name) => (
          <li key={name}>
            {figures[name] === 0 ? (
              <span className="ss-subtle">{t(`register.figure.${name}`, { count: 0 })}</span>
            ) : (
              <Link href={to('advices', {}, drillsTo[name])}>
                {t(`register.figure.${name}`, { count: figures[name] })}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {figures.commitmentsOpen > 0 && (
        <p className="ss-small">
          {t('register.figure.commitments', {
            open: figures.commitmentsOpen,
            late: figures.commitmentsLate,
          })}
        </p>
      )}
      {rows.length > 0 && (
        <Details summary={t('register.byDistrict')}>
          <ByDistrict rows={rows} />
        </Details>
      )}
    </Section>
  );
};
