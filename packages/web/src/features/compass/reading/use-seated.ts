// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../shared/texts/index.ts';
import { outcomeTexts } from './outcome.texts.ts';
import type { ShownReading } from './reading-query.ts';

type Side = ShownReading['participants'][number]['side'];

/** Who sat at one side, in words: the names that may be seen, and how many others there were. */
export const useSeated = (): ((reading: Pick<ShownReading, 'participants'>, side: Side) => string) => {
  const t = useText(outcomeTexts);
  return ({ participants }, side) => {
    const here = participants.filter((participant) => participant.side === side);
    const names = here.flatMap(({ party }) => (party.name === null ? [] : [party.name]));
    const others = here.length - names.length;
    if (here.length === 0) return t(`reading.side.none.${side}`);
    if (names.length === 0) return t('reading.seated.unnamed', { count: others });
    return others === 0
      ? names.join(', ')
      : t('reading.seated.others', { names: names.join(', '), count: others });
  };
};
