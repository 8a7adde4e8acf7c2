// SPDX-License-Identifier: EUPL-1.2
import type { Picked } from '../../../../shared/people/index.ts';
import { useHref } from '../../../../shared/routes/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { Link, Notice, RadioGroup } from '../../../../shared/ui/index.ts';
import { manageTexts } from '../manage.texts.ts';
import type { Side } from './candidates.ts';
import { ownerTexts } from './owners.texts.ts';

interface AcceptedByProps {
  id: string;
  side: Side;
  candidates: readonly Picked[];
  value: string | undefined;
  onChange: (party: string) => void;
  error: string | undefined;
}

/** Who accepted it on one side; an agreement holds when both sides did (C7). */
export const AcceptedBy = ({ id, side, candidates, value, onChange, error }: AcceptedByProps) => {
  const t = useText(ownerTexts);
  const m = useText(manageTexts);
  const to = useHref();
  if (candidates.length === 0)
    return (
      <Notice title={t(`obligation.acceptedBy.${side}`)}>
        {t('obligation.acceptedBy.nobody')} <Link href={to('people')}>{m('manage.people')}</Link>
      </Notice>
    );
  return (
    <RadioGroup
      id={id}
      name={id}
      label={t(`obligation.acceptedBy.${side}`)}
      error={error}
      choices={candidates.map((party) => ({ value: party.id, label: party.name ?? m('manage.nobody') }))}
      value={value}
      onChange={onChange}
    />
  );
};
