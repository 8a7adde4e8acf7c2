// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../shared/texts/index.ts';
import { Button, TextInput } from '../../shared/ui/index.ts';
import { tenantTexts } from './texts.ts';

/** Search from the home page: a plain form, whose answer is the list of trajectories. */
export const SearchBox = ({ action }: { action: string }) => {
  const t = useText(tenantTexts);
  return (
    <search className="ss-no-print">
      <form className="ss-search" action={action}>
        <TextInput id="search" name="search" type="search" label={t('tenant.home.search')} />
        <Button type="submit">{t('tenant.home.searchAct')}</Button>
      </form>
    </search>
  );
};
