// SPDX-License-Identifier: EUPL-1.2
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { StatusBadge } from '../../../shared/ui/index.ts';
import type { PublicPhaseIssue } from './issue-query.ts';
import { isMet } from './steps.ts';
import { issueTexts } from './texts.ts';

export interface ObligationsProps {
  phaseIssue: PublicPhaseIssue;
  timeZone: string;
}

/** What the chosen form obliges the municipality to, and how each was met (C7). */
export const Obligations = ({ phaseIssue, timeZone }: ObligationsProps) => {
  const t = useText(issueTexts);
  const language = useLanguage();
  return (
    <ul className="ss-obligations">
      {phaseIssue.obligations.map((obligation) => {
        const met = isMet(obligation, phaseIssue);
        return (
          <li key={obligation.code}>
            <StatusBadge tone={met ? 'positive' : 'neutral'}>
              {t(met ? 'issue.obligation.met' : 'issue.obligation.open')}
            </StatusBadge>
            <div className="ss-stack">
              <p>{obligation.text}</p>
              {obligation.account && <p className="ss-quote">{obligation.account}</p>}
              {obligation.fulfilledAt && (
                <p className="ss-small ss-subtle">
                  {t(obligation.acceptedByBoth ? 'issue.obligation.acceptedOn' : 'issue.obligation.on', {
                    date: dateInWords(civilDayOf(obligation.fulfilledAt, timeZone), language),
                  })}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
};
