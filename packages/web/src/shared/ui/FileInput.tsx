// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useText } from '../texts/index.ts';
import { Button } from './Button.tsx';
import { Field, type FieldTexts } from './Field.tsx';
import { fileInputTexts } from './file-input.texts.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** A file in the list under the control: there, on its way, or not taken. */
export interface FileRow {
  key: string;
  name: string;
  /** Its size in words. */
  size: string;
  /** Where it can be fetched, once it is there. */
  href?: string;
  /** How much of it has gone, from 0 to 1, while it is being sent. */
  part?: number;
  /** How it stands, as long as it is not there. */
  state?: string;
  /** What is wrong with it and what to do, as sentences. */
  problem?: ReactNode;
  onRemove: () => void;
  onRetry?: () => void;
}

export interface FileInputProps extends Omit<FieldTexts, 'id'> {
  id: string;
  /** The endings and types that the window for choosing shows first; what is taken in the server decides. */
  accept: string;
  rows: readonly FileRow[];
  /** Says why no more can be chosen; then there is nothing to choose with. */
  full?: string | undefined;
  /** What happened last, read aloud. */
  told: string;
  onChoose: (files: File[]) => void;
}

/** Chooses files, several at once or dropped upon it, and lists those that are there and on their way. It sends nothing itself. */
export const FileInput = ({ id, accept, rows, full, told, onChoose, ...texts }: FileInputProps) => {
  const t = useText(fileInputTexts);
  // The row is gone then, and with it the button that had the focus.
  const remove = (row: FileRow) => {
    row.onRemove();
    setTimeout(() => document.getElementById(id)?.focus());
  };
  return (
    <Field {...texts} id={id}>
      {(control) => (
        <>
          {rows.length > 0 && (
            <ul className="ss-files">
              {rows.map((row) => (
                <li key={row.key}>
                  <FileFacts row={row} />
                  <div className="ss-buttons">
                    {row.onRetry && (
                      <Button variant="secondary" small onClick={row.onRetry}>
                        {t('files.retry')}
                        <VisuallyHidden>: {row.name}</VisuallyHidden>
                      </Button>
                    )}
                    <Button variant="subtle" small onClick={() => remove(row)}>
                      {t('files.remove')}
                      <VisuallyHidden>: {row.name}</VisuallyHidden>
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          )}
          {full ? (
            <p id={id} tabIndex={-1}>
              {full}
            </p>
          ) : (
            <div className="ss-files__choose">
              <label className="utrecht-button utrecht-button--secondary-action" htmlFor={id}>
                {t('files.choose')}
              </label>
              <input
                {...control}
                type="file"
                multiple
                accept={accept}
                onChange={({ currentTarget }) => {
                  onChoose([...(currentTarget.files ?? [])]);
                  // So that the same file can be chosen again after it was refused or removed.
                  currentTarget.value = '';
                }}
              />
            </div>
          )}
          <p role="status" className="ss-hidden">
            {told}
          </p>
        </>
      )}
    </Field>
  );
};

const FileFacts = ({ row: { name, size, href, part, state, problem } }: { row: FileRow }) => {
  const t = useText(fileInputTexts);
  return (
    <div>
      {href ? (
        <a href={href} className="utrecht-link utrecht-link--html-a" download={name}>
          {name}
        </a>
      ) : (
        <strong>{name}</strong>
      )}{' '}
      <span className="ss-small ss-subtle">{state ? `${size}, ${state}` : size}</span>
      {part !== undefined && <progress aria-label={t('files.progress', { name })} max={1} value={part} />}
      {problem && <div className="ss-field__error">{problem}</div>}
    </div>
  );
};
