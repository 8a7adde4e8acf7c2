// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Details, Link, Section } from '../../../shared/ui/index.ts';
import { ByDistrict } from './ByDistrict.tsx';
import { figuresTexts } from './figures.texts.ts';
import type { Filters } from './filters.ts';
import type { ShownFigures } from './register-query.ts';

/** Where each number leads. */
const drillsTo = {
  open: { state: 'open', sort: 'due' },
  late: { term: 'late', sort: 'late' },
  soon: { term: 'soon', sort: 'due' },
  withoutTerm: { term: 'no_term' },
  contested: { state: 'contested' },
  answeredOnTime: { answered: 'onTime' },
  answeredLate: { answered: 'late', sort: 'lateDay' },
} satisfies Partial<Record<keyof ShownFigures, Filters>>;
const names = Object.keys(drillsTo) as (keyof typeof drillsTo)[];

/** How the municipality keeps its duty to answer, in numbers that each lead to the advices behind them (A11). */
export default function Figures({ figures }: { figures: ShownFigures }) {
  const t = useText(figuresTexts);
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
}
