// SPDX-License-Identifier: EUPL-1.2
import { useCallback } from 'react';
import { useText } from '../../../shared/texts/index.ts';
import { outcomeTexts } from './outcome.texts.ts';

interface Named {
  side: 'municipality' | 'residents';
  party: { name: string | null };
}

/** What to call a participant: the name where it may be seen, else the side on which they sit. */
export const useNameOf = (): ((participant: Named) => string) => {
  const t = useText(outcomeTexts);
  return useCallback(({ party, side }) => party.name ?? t(`reading.someone.${side}`), [t]);
};
