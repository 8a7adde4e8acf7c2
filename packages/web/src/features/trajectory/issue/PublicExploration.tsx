// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../shared/texts/index.ts';
import { Details, Facts } from '../../../shared/ui/index.ts';
import type { PublicPhaseIssue } from './issue-query.ts';
import { issueTexts } from './texts.ts';

type Exploration = NonNullable<PublicPhaseIssue['exploration']>;

/** What is known and what is not, for everybody to see (F5); the rest of the exploration behind one click. */
export const PublicExploration = ({ exploration }: { exploration: Exploration }) => {
  const t = useText(issueTexts);
  const prose = (text: string) => <span className="ss-prose">{text}</span>;
  return (
    <div className="ss-stack">
      <Facts
        facts={[
          { term: t('issue.exploration.known'), value: prose(exploration.known) },
          { term: t('issue.exploration.unknown'), value: prose(exploration.unknown) },
        ]}
      />
      <Details summary={t('issue.exploration.more')}>
        <Facts
          facts={[
            { term: t('issue.exploration.goal'), value: prose(exploration.goal) },
            { term: t('issue.exploration.bounds'), value: prose(exploration.bounds) },
            { term: t('issue.exploration.triedBefore'), value: prose(exploration.triedBefore) },
            {
              term: t('issue.exploration.groups'),
              value: (
                <ul>
                  {exploration.groups.map(({ name, part }) => (
                    <li key={name}>
                      {name}: {part}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </Details>
    </div>
  );
};
