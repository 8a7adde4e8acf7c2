// SPDX-License-Identifier: EUPL-1.2
import { Check } from 'lucide';
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Icon, VisuallyHidden } from '../../../shared/ui/index.ts';
import type { PublicPhaseIssue } from './issue-query.ts';
import { stepsOf } from './steps.ts';
import { issueTexts } from './texts.ts';
import './issue.css';

/** Explore, read, choose, own: where the issue stands, in one line. */
export const Steps = ({ phaseIssue, timeZone }: { phaseIssue: PublicPhaseIssue; timeZone: string }) => {
  const t = useText(issueTexts);
  const language = useLanguage();
  return (
    <ol className="ss-way" aria-label={t('issue.steps')}>
      {stepsOf(phaseIssue).map(({ name, state, doneAt }, index) => (
        <li
          key={name}
          className={`ss-way__step ss-way__step--${state}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span className="ss-way__mark" aria-hidden="true">
            {state === 'past' ? <Icon drawing={Check} size={16} strokeWidth={3} /> : index + 1}
          </span>
          <span>
            <span className="ss-way__name">{t(`issue.step.${name}`)}</span>
            <span className="ss-way__when">
              {doneAt ? (
                dateInWords(civilDayOf(doneAt, timeZone), language)
              ) : (
                <>
                  <VisuallyHidden>: </VisuallyHidden>
                  {t(`issue.step.${state}`)}
                </>
              )}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
};
