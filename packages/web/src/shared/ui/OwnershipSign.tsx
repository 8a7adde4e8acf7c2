// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../texts/index.ts';
import { classNames } from './class-names.ts';
import { uiTexts } from './texts.ts';

export type Owner = 'residents' | 'shared' | 'municipality';

/** The picture alone: a circle for residents, a square for the municipality; the one that owns is filled. */
export const OwnershipPicture = ({ ownership, size = 32 }: { ownership: Owner; size?: number }) => {
  const owns = (side: Owner): string =>
    classNames('ss-owner__shape', (ownership === side || ownership === 'shared') && 'ss-owner__shape--owns');
  return (
    <svg width={size * 1.25} height={size} viewBox="0 0 40 32" aria-hidden="true">
      <rect className={owns('municipality')} x="17" y="7" width="18" height="18" rx="2" />
      <circle className={owns('residents')} cx="14" cy="16" r="10" />
      {ownership === 'shared' && <circle className="ss-owner__edge" cx="14" cy="16" r="10" />}
    </svg>
  );
};

export interface OwnershipSignProps {
  ownership: Owner;
  /** Who: named parties. "Who owns this?" is answered at a glance. */
  owners?: readonly string[];
  large?: boolean;
  compact?: boolean;
}

/** The second sign: who owns the matter, as a picture and in words, with the names. */
export const OwnershipSign = ({ ownership, owners = [], large, compact }: OwnershipSignProps) => {
  const t = useText(uiTexts);
  const word = t(`ui.owner.${ownership}`);
  const named = owners.length > 0;
  return (
    <span className={classNames('ss-sign', large && 'ss-sign--large')}>
      <OwnershipPicture ownership={ownership} size={large ? 44 : compact ? 22 : 30} />
      <span className="ss-sign__words">
        {named && <span className="ss-sign__name">{owners.join(', ')}</span>}
        <span className={named ? 'ss-sign__word' : 'ss-sign__name'}>{word}</span>
      </span>
    </span>
  );
};
