// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { ProblemNotice } from '../../../../shared/graphql/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { Button, Dialog, ErrorSummary, Paragraph, VisuallyHidden } from '../../../../shared/ui/index.ts';
import type { ManagedRole, ManagedTrajectory } from '../managed-query.ts';
import { useManageAct } from '../use-manage-act.ts';
import { endRoleMutation } from './end-role.ts';
import { roleTexts } from './people.texts.ts';

interface EndRoleProps {
  trajectory: ManagedTrajectory;
  held: ManagedRole;
  name: string;
  onDone: (told: string) => Promise<void>;
}

/** Ends a role, after asking; that it was held stays in the record (T2). */
export const EndRole = ({ trajectory, held, name, onDone }: EndRoleProps) => {
  const t = useText(roleTexts);
  const [asks, setAsks] = useState(false);
  const { submit, busy, problem, problems } = useManageAct(endRoleMutation, {});
  const role = held.role.name;
  const end = async () => {
    const done = await submit({ trajectory: trajectory.id, role: held.id });
    if (!done) return;
    setAsks(false);
    await onDone(t('role.end.done', { name }));
  };
  return (
    <>
      <Button variant="subtle" small onClick={() => setAsks(true)}>
        {t('role.end')}
        <VisuallyHidden>: {t('role.endOf', { role, name })}</VisuallyHidden>
      </Button>
      <Dialog
        open={asks}
        title={t('role.end.sure')}
        onClose={() => setAsks(false)}
        actions={
          <Button busy={busy} onClick={() => void end()}>
            {t('role.end')}
          </Button>
        }
      >
        <ErrorSummary problems={problems} />
        <ProblemNotice problem={problem} />
        <Paragraph>{t('role.end.sureText', { role, name })}</Paragraph>
      </Dialog>
    </>
  );
};
