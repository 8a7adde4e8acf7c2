// SPDX-License-Identifier: EUPL-1.2
import { problemAt } from '../../../shared/graphql/index.ts';
import { TextArea } from '../../../shared/ui/index.ts';
import type { DraftAtHand } from './draft-query.ts';
import { Parted } from './Parted.tsx';
import type { Sheet } from './use-sheet.ts';

/** What every step is given. */
export interface StepProps {
  shown: DraftAtHand;
  sheet: Sheet;
  timeZone: string;
  /** The person who writes here. */
  personId: string;
}

interface SheetFieldProps {
  shown: DraftAtHand;
  sheet: Sheet;
  name: 'title' | 'summary' | 'takingPart' | 'backing';
  label: string;
  hint: string;
  limit: number;
  rows: number;
  optional?: boolean;
}

/** A text of the draft, with what another member made of it meanwhile. */
export const SheetField = ({ shown, sheet, name, label, hint, limit, rows, optional }: SheetFieldProps) => (
  <div className="ss-stack">
    <TextArea
      id={name}
      label={label}
      hint={hint}
      limit={limit}
      rows={rows}
      {...(optional && { optional })}
      error={problemAt(sheet.problems, name)}
      value={sheet.text(name)}
      onChange={(event) => sheet.write(name, event.currentTarget.value)}
    />
    <Parted sheet={sheet} name={name} by={shown.savedBy.name} />
  </div>
);
