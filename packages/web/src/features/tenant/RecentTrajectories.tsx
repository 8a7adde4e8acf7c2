// SPDX-License-Identifier: EUPL-1.2
import { dateInWords } from '../../shared/formats/index.ts';
import { useHref } from '../../shared/routes/index.ts';
import { useLanguage, useText } from '../../shared/texts/index.ts';
import { EmptyState, Link, Row, Rows } from '../../shared/ui/index.ts';
import { tenantTexts } from './texts.ts';

export interface RecentTrajectory {
  id: string;
  number: string;
  title: string;
  changedAt: string;
}

/** The trajectories in which something happened last. */
export const RecentTrajectories = ({
  trajectories,
  total,
}: {
  trajectories: readonly RecentTrajectory[];
  total: number;
}) => {
  const t = useText(tenantTexts);
  const to = useHref();
  const language = useLanguage();
  if (trajectories.length === 0)
    return (
      <EmptyState title={t('tenant.home.noTrajectories')}>{t('tenant.home.noTrajectoriesText')}</EmptyState>
    );
  return (
    <>
      <Rows label={t('tenant.home.recent')}>
        {trajectories.map(({ id, number, title, changedAt }) => (
          <Row
            key={id}
            href={to('trajectory', { number })}
            title={title}
            meta={t('tenant.home.changed', { number, date: dateInWords(changedAt, language) })}
          />
        ))}
      </Rows>
      <p>
        <Link href={to('trajectories')}>{t('tenant.home.all', { count: total })}</Link>
      </p>
    </>
  );
};
