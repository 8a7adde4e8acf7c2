// SPDX-License-Identifier: EUPL-1.2
import { civilDayOf, dateInWords } from '../../../../shared/formats/index.ts';
import { useLanguage, useText } from '../../../../shared/texts/index.ts';
import { OwnershipSign, Section, Timeline } from '../../../../shared/ui/index.ts';
import type { Ownership } from '../managed-query.ts';
import { ownerTexts } from './owners.texts.ts';

interface OwnershipHistoryProps {
  ownerships: readonly Ownership[];
  timeZone: string;
}

/** Who owned the issue before, newest first, each with why it changed (T3). */
export const OwnershipHistory = ({ ownerships, timeZone }: OwnershipHistoryProps) => {
  const t = useText(ownerTexts);
  const language = useLanguage();
  return (
    <Section title={t('owner.history')}>
      <Timeline
        label={t('owner.history')}
        items={[...ownerships].reverse().map(({ id, ownership, owners, since, reason }) => {
          const names = owners.flatMap(({ party }) => (party.name === null ? [] : [party.name]));
          return {
            id,
            state: 'past',
            title: (
              <OwnershipSign
                compact
                ownership={ownership}
                owners={names.length > 0 ? names : [t('owner.nobody')]}
              />
            ),
            when: t('owner.since', { date: dateInWords(civilDayOf(since, timeZone), language) }),
            children: reason && <p className="ss-prose">{reason}</p>,
          };
        })}
      />
    </Section>
  );
};
