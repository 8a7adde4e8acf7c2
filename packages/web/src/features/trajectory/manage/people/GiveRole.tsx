// SPDX-License-Identifier: EUPL-1.2
import { type SyntheticEvent, useState } from 'react';
import { useQuery } from 'urql';
import { useDraft } from '../../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../../shared/graphql/index.ts';
import { PersonPicker, type Picked } from '../../../../shared/people/index.ts';
import { useLanguage, useText } from '../../../../shared/texts/index.ts';
import { Button, ButtonRow, ErrorSummary, Section, Select } from '../../../../shared/ui/index.ts';
import type { ManagedTrajectory } from '../managed-query.ts';
import { useManageAct, useSentence } from '../use-manage-act.ts';
import { giveRoleMutation } from './give-role.ts';
import { roleTexts } from './people.texts.ts';
import { roleNamesQuery } from './role-names-query.ts';

const empty: { role: string; person: Picked | null } = { role: '', person: null };

interface GiveRoleProps {
  trajectory: ManagedTrajectory;
  onDone: (told: string) => Promise<void>;
}

/** Gives somebody a role on the trajectory (T2). */
export const GiveRole = ({ trajectory, onDone }: GiveRoleProps) => {
  const t = useText(roleTexts);
  const language = useLanguage();
  const labels = { role: t('role.give.role'), party: t('role.give.party') };
  const sentence = useSentence(labels);
  const [{ data }] = useQuery({ query: roleNamesQuery, variables: { language } });
  const draft = useDraft(`${trajectory.id}.role`, empty);
  const { role, person } = draft.value;
  const [isIncomplete, setIncomplete] = useState(false);
  const { submit, busy, problem, problems: refused } = useManageAct(giveRoleMutation, labels);
  const roles = data?.municipality.trajectoryRoles ?? [];
  const missing = [
    ...(role === '' ? [sentence({ code: 'ROLE_UNKNOWN', at: 'role' })] : []),
    ...(person ? [] : [sentence({ code: 'CHOICE_MISSING', at: 'party' })]),
  ];
  const problems = isIncomplete && missing.length > 0 ? missing : refused;

  const give = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIncomplete(missing.length > 0);
    if (!person || missing.length > 0) return;
    const done = await submit({ trajectory: trajectory.id, party: person.id, role });
    if (!done) return;
    const name = roles.find(({ code }) => code === role)?.name ?? role;
    draft.set(empty);
    draft.discard();
    await onDone(t('role.give.done', { name: person.name ?? '', role: name }));
  };

  return (
    <Section title={t('role.give')}>
      <form className="ss-form" onSubmit={(event) => void give(event)} noValidate>
        <ErrorSummary problems={problems} />
        <ProblemNotice problem={problem} />
        <Select
          id="role"
          label={labels.role}
          error={problemAt(problems, 'role')}
          empty={t('role.give.choose')}
          options={roles.map(({ code, name }) => ({ value: code, label: name }))}
          value={role}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            draft.set((now) => ({ ...now, role: chosen }));
          }}
        />
        <PersonPicker
          id="party"
          label={labels.party}
          error={problemAt(problems, 'party')}
          value={person ?? undefined}
          onChange={(chosen) => draft.set((now) => ({ ...now, person: chosen }))}
        />
        <ButtonRow>
          <Button type="submit" variant="secondary" busy={busy}>
            {t('role.give.submit')}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  );
};
