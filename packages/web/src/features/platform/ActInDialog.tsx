// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useState } from 'react';
import { type Problem, ProblemNotice } from '../../shared/graphql/index.ts';
import {
  Button,
  type ButtonProps,
  Dialog,
  ErrorSummary,
  type FieldProblem,
  VisuallyHidden,
} from '../../shared/ui/index.ts';

interface ActInDialogProps {
  /** What the button says, here and in the dialog. */
  label: string;
  /** Which one, for who hears the button without seeing its place. */
  which?: string;
  title: string;
  variant?: ButtonProps['variant'];
  small?: boolean;
  busy: boolean;
  problem: Problem | undefined;
  problems: readonly FieldProblem[];
  /** Does it; whether it was done. */
  onAct: () => Promise<boolean>;
  children: ReactNode;
}

/** An act that asks first: what it means, and then the act itself. */
export const ActInDialog = ({
  label,
  which,
  title,
  variant = 'secondary',
  small,
  busy,
  problem,
  problems,
  onAct,
  children,
}: ActInDialogProps) => {
  const [asks, setAsks] = useState(false);
  const act = async () => {
    if (await onAct()) setAsks(false);
  };
  return (
    <>
      <Button variant={variant} {...(small && { small })} onClick={() => setAsks(true)}>
        {label}
        {which && <VisuallyHidden>: {which}</VisuallyHidden>}
      </Button>
      <Dialog
        open={asks}
        title={title}
        onClose={() => setAsks(false)}
        actions={
          <Button busy={busy} onClick={() => void act()}>
            {label}
          </Button>
        }
      >
        <ErrorSummary problems={problems} />
        <ProblemNotice problem={problem} />
        {children}
      </Dialog>
    </>
  );
};
