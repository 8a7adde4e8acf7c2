// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { EmptyState, Link, Say, type SayStep, Tiles } from '../../shared/ui/index.ts';
import { tenantTexts } from './texts.ts';

export interface FormCount {
  issues: number;
  form: { code: string; name: string; say: SayStep };
}

/** How many questions run with which form, each leading to its trajectories. */
export const RunningForms = ({ running }: { running: readonly FormCount[] }) => {
  const t = useText(tenantTexts);
  const to = useHref();
  if (running.length === 0)
    return <EmptyState title={t('tenant.home.noForms')}>{t('tenant.home.noFormsText')}</EmptyState>;
  return (
    <Tiles>
      {running.map(({ form, issues }) => (
        <li key={form.code}>
          <Link bare className="ss-tile" href={to('trajectories', {}, { form: form.code })}>
            <Say say={form.say} form={form.name} />
            <span className="ss-tile__label">{t('tenant.home.issues', { count: issues })}</span>
          </Link>
        </li>
      ))}
    </Tiles>
  );
};
