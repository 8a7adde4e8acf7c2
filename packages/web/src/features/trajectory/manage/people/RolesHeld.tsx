// SPDX-License-Identifier: EUPL-1.2
import { dateInWords } from '../../../../shared/formats/index.ts';
import { useLanguage, useText } from '../../../../shared/texts/index.ts';
import { Details, EmptyState, Section } from '../../../../shared/ui/index.ts';
import { manageTexts } from '../manage.texts.ts';
import type { ManagedRole, ManagedTrajectory } from '../managed-query.ts';
import { EndRole } from './EndRole.tsx';
import { roleTexts } from './people.texts.ts';

interface RolesHeldProps {
  trajectory: ManagedTrajectory;
  onDone: (told: string) => Promise<void>;
}

/** Who has which role now, and who had one before (T2). */
export const RolesHeld = ({ trajectory, onDone }: RolesHeldProps) => {
  const t = useText(roleTexts);
  const m = useText(manageTexts);
  const language = useLanguage();
  const now = trajectory.roles.filter(({ until }) => until === null);
  const ended = trajectory.roles.filter(({ until }) => until !== null);
  // Who has no name here (it was erased) goes by the role.
  const nameOf = ({ party, role }: ManagedRole) => party.name ?? role.name;
  const aboutOf = ({ party, role }: ManagedRole) => (party.name === null ? m('manage.nobody') : role.name);
  return (
    <Section title={t('role.now')}>
      {now.length === 0 ? (
        <EmptyState title={t('role.none')}>{t('role.noneText')}</EmptyState>
      ) : (
        <ul className="ss-held">
          {now.map((held) => (
            <li key={held.id} className="ss-person">
              <p>
                <strong>{nameOf(held)}</strong>
                <span className="ss-person__about">
                  {aboutOf(held)}, {t('role.since', { date: dateInWords(held.since, language) })}
                </span>
              </p>
              {trajectory.viewerMayGiveRole && (
                <EndRole trajectory={trajectory} held={held} name={nameOf(held)} onDone={onDone} />
              )}
            </li>
          ))}
        </ul>
      )}
      {ended.length > 0 && (
        <Details summary={t('role.ended', { count: ended.length })}>
          <ul className="ss-people">
            {ended.map((held) => (
              <li key={held.id}>
                {nameOf(held)}
                <span>
                  {aboutOf(held)},{' '}
                  {t('role.until', {
                    since: dateInWords(held.since, language),
                    until: dateInWords(held.until ?? held.since, language),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  );
};
