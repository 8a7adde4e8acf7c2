// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { EmptyState, Link, StatTile, Tiles } from '../../shared/ui/index.ts';
import { tenantTexts } from './texts.ts';

export interface AdviceCounts {
  open: number;
  late: number;
  answeredOnTime: number;
  answeredLate: number;
}

const search = {
  open: { state: 'open', sort: 'due' },
  late: { term: 'late', sort: 'late' },
  answeredOnTime: { answered: 'onTime' },
  answeredLate: { answered: 'late', sort: 'changed' },
};
const names = ['open', 'late', 'answeredOnTime', 'answeredLate'] as const;

/** Whether the municipality answers the advices it gets, each number leading to the advices behind it. */
export const AdviceTiles = ({ counts }: { counts: AdviceCounts }) => {
  const t = useText(tenantTexts);
  const to = useHref();
  if (names.every((name) => counts[name] === 0))
    return <EmptyState title={t('tenant.home.noAdvices')}>{t('tenant.home.noAdvicesText')}</EmptyState>;
  return (
    <>
      <Tiles>
        {names.map((name) => (
          <li key={name}>
            <StatTile
              value={counts[name]}
              label={t(`tenant.home.advices.${name}`, { count: counts[name] })}
              href={to('advices', {}, search[name])}
            />
          </li>
        ))}
      </Tiles>
      <p>
        <Link href={to('wijkplatforms')}>{t('tenant.home.platforms')}</Link>
      </p>
    </>
  );
};
