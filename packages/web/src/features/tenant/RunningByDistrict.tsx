// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { EmptyState, Row, Rows, SayPicture } from '../../shared/ui/index.ts';
import type { FormCount } from './RunningForms.tsx';
import { tenantTexts } from './texts.ts';

export interface DistrictCount {
  district: { id: string; code: string; name: string };
  trajectories: number;
  forms: readonly FormCount[];
}

/** The districts in which something runs, with the forms of say there. */
export const RunningByDistrict = ({ counts }: { counts: readonly DistrictCount[] }) => {
  const t = useText(tenantTexts);
  const to = useHref();
  const busy = counts.filter(({ trajectories }) => trajectories > 0);
  if (busy.length === 0)
    return <EmptyState title={t('tenant.home.noDistricts')}>{t('tenant.home.noDistrictsText')}</EmptyState>;
  return (
    <Rows label={t('tenant.home.districts')}>
      {busy.map(({ district, trajectories, forms }) => (
        <Row
          key={district.id}
          className="ss-row--named"
          href={to('trajectories', {}, { district: district.code })}
          title={district.name}
          meta={t('tenant.home.trajectories', { count: trajectories })}
        >
          {forms.length > 0 && (
            <ul className="ss-chips">
              {forms.map(({ form, issues }) => (
                <li key={form.code}>
                  <SayPicture say={form.say} size={20} /> {form.name}
                  {issues > 1 && ` (${issues})`}
                </li>
              ))}
            </ul>
          )}
        </Row>
      ))}
    </Rows>
  );
};
