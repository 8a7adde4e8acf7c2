// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import type { ReactNode, SyntheticEvent } from 'react';
import { type FormAct, ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { Button, ButtonRow, ErrorSummary, Paragraph, TextArea } from '../../../shared/ui/index.ts';

interface ReasonFormProps {
  act: Pick<FormAct<unknown, unknown>, 'busy' | 'problem' | 'problems'>;
  /** What the act brings about, before the fields. */
  hint: string;
  /** The id of the control that holds the reason, its label and what is typed. */
  id: string;
  label: string;
  reasonHint?: string;
  optional?: boolean;
  value: string;
  onChange: (reason: string) => void;
  submit: string;
  onSubmit: () => Promise<void>;
  /** Fields before the reason. */
  children?: ReactNode;
}

/** An act that asks for a reason: why, and whatever else belongs to it. */
export const ReasonForm = ({
  act,
  hint,
  id,
  label,
  reasonHint,
  optional,
  value,
  onChange,
  submit,
  onSubmit,
  children,
}: ReasonFormProps) => {
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <form className="ss-form" onSubmit={send} noValidate>
      <ErrorSummary problems={act.problems} />
      <ProblemNotice problem={act.problem} />
      <Paragraph small subtle>
        {hint}
      </Paragraph>
      {children}
      <TextArea
        id={id}
        label={label}
        rows={3}
        {...(reasonHint && { hint: reasonHint })}
        {...(optional && { optional })}
        limit={textLimits.reason}
        error={problemAt(act.problems, id)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <ButtonRow>
        <Button type="submit" variant="secondary" busy={act.busy}>
          {submit}
        </Button>
      </ButtonRow>
    </form>
  );
};
