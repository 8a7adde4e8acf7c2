// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from 'react';
import { useText } from '../texts/index.ts';
import { uiTexts } from './texts.ts';

export interface FieldProblem {
  /** The id of the control that it is about; empty when it is about the whole form. */
  at?: string;
  text: string;
}

/** What keeps the form from being sent, with a link to each field. Takes the focus when it appears or changes. */
export const ErrorSummary = ({ problems }: { problems: readonly FieldProblem[] }) => {
  const t = useText(uiTexts);
  const box = useRef<HTMLDivElement>(null);
  const shown = problems.map(({ at, text }) => `${at}:${text}`).join('|');
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (problems.length === 0) return null;
  return (
    <div className="ss-error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2 className="utrecht-heading-3">{t('ui.errorTitle', { count: problems.length })}</h2>
      <ul>
        {problems.map(({ at, text }) => (
          <li key={`${at}${text}`}>
            {at ? (
              <a
                href={`#${at}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(at)?.focus();
                }}
              >
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
