// SPDX-License-Identifier: EUPL-1.2
import { maxFigures } from '@samenspel/domain/advice';
import { isBlank } from '@samenspel/domain/kernel';
import { useState } from 'react';
import { useDraft } from '../../../shared/drafts/index.ts';
import { problemAt } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, TextInput, VisuallyHidden } from '../../../shared/ui/index.ts';
import { draftTexts } from './draft.texts.ts';
import { type FigureRow, readFigure, readFigures, rowsOf, wholeFigures, writeFigures } from './figures.ts';
import { Parted } from './Parted.tsx';
import type { StepProps } from './SheetField.tsx';

const emptyRow: FigureRow = { label: '', figure: '' };
const isEmpty = ({ label, figure }: FigureRow) => isBlank(label) && isBlank(figure);

/** Figures beside the words: a row for each. A row that is half typed is kept on this device until it says something whole. */
export const FigureRows = ({ shown, sheet }: StepProps) => {
  const t = useText(draftTexts);
  const typed = useDraft<FigureRow[] | null>(`advice-draft.${shown.id}.figures`, null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const written = sheet.text('figures');
  const isTheirs = typed.value === null || writeFigures(wholeFigures(typed.value)) !== written;
  const rows = isTheirs ? rowsOf(readFigures(written)) : (typed.value ?? []);
  const asked = rows.length === 0 ? [emptyRow] : rows;

  const set = (next: FigureRow[]) => {
    typed.set(next);
    sheet.write('figures', writeFigures(wholeFigures(next)));
  };
  const change = (index: number, part: Partial<FigureRow>) =>
    set(asked.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const add = () => {
    set([...asked, emptyRow]);
    setTimeout(() => document.getElementById(`backingFigures.${asked.length}.label`)?.focus());
  };
  const remove = (index: number) => {
    set(asked.filter((_, at) => at !== index));
    setTimeout(() => document.getElementById('figures.add')?.focus());
  };
  // What is not whole yet is said only once somebody has gone on to something else.
  const told = (id: string, wrong: boolean, text: string) =>
    problemAt(sheet.problems, id) ?? (wrong && left.has(id) ? text : undefined);
  const leave = (id: string) => setLeft((now) => new Set([...now, id]));

  return (
    <fieldset className="ss-field">
      <legend>{t('draft.figures')}</legend>
      <p className="ss-field__hint">{t('draft.figures.hint')}</p>
      <Parted sheet={sheet} name="figures" by={shown.savedBy.name}>
        {readFigures(sheet.record.figures ?? '')
          .map(({ label, figure }) => `${label}: ${figure}`)
          .join(', ') || t('draft.parted.empty')}
      </Parted>
      <ul className="ss-platform-figures">
        {asked.map((row, index) => {
          const labelId = `backingFigures.${index}.label`;
          const figureId = `backingFigures.${index}.figure`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own, and are controlled
            <li key={index}>
              <TextInput
                id={labelId}
                label={t('draft.figure.label', { number: index + 1 })}
                maxLength={160}
                error={told(labelId, isBlank(row.label) && !isEmpty(row), t('draft.figure.unnamed'))}
                value={row.label}
                onChange={(event) => change(index, { label: event.currentTarget.value })}
                onBlur={() => leave(labelId)}
              />
              <TextInput
                id={figureId}
                inputMode="decimal"
                label={
                  <>
                    {t('draft.figure.figure')} <VisuallyHidden>({index + 1})</VisuallyHidden>
                  </>
                }
                error={told(
                  figureId,
                  readFigure(row.figure) === undefined && !isEmpty(row),
                  t('draft.figure.invalid'),
                )}
                value={row.figure}
                onChange={(event) => change(index, { figure: event.currentTarget.value })}
                onBlur={() => leave(figureId)}
              />
              {!(asked.length === 1 && isEmpty(row)) && (
                <Button variant="subtle" small onClick={() => remove(index)}>
                  {t('draft.figure.remove')}
                  <VisuallyHidden>: {row.label || index + 1}</VisuallyHidden>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {asked.length < maxFigures && (
        <Button id="figures.add" variant="secondary" small onClick={add}>
          {t('draft.figure.add')}
        </Button>
      )}
    </fieldset>
  );
};
