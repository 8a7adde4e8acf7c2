// SPDX-License-Identifier: EUPL-1.2
import { useSearch } from 'wouter';
import { Loaded, pageQuery, usePageQuery } from '../../../shared/graphql/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { later, OwnershipSign, Page, Say, Told } from '../../../shared/ui/index.ts';
import { InPhase } from './InPhase.tsx';
import { issueQuery, type PublicIssue } from './issue-query.ts';
import { choiceNow, nextActOf } from './steps.ts';
import { issueTexts } from './texts.ts';

const LiveTrajectory = later(() => import('../LiveTrajectory.tsx'));

/** What runs first, then what comes, then what was; the phase that the address names before all. */
const inOrder = ({ phaseIssues }: PublicIssue, asked: string | null) => {
  const rank = ({ phase }: PublicIssue['phaseIssues'][number]): number =>
    String(phase.ordinal) === asked ? 0 : { running: 1, planned: 2, closed: 3 }[phase.status];
  return [...phaseIssues].sort((a, b) => rank(a) - rank(b) || a.phase.ordinal - b.phase.ordinal);
};

export const asks = pageQuery(issueQuery, ({ param, language }) => ({ number: param('number'), language }));

/** `.../kwesties/:issue`: one question of a trajectory: who has what say, who owns it, and how that came about. Public. */
export default function IssueScreen() {
  const t = useText(issueTexts);
  const to = useHref();
  const ordinal = useParam('issue');
  const search = new URLSearchParams(useSearch());
  const number = useParam('number');
  const [result, askAgain] = usePageQuery(asks);
  return (
    <Loaded
      result={result}
      subject={({ trajectory }) => {
        const issue = trajectory?.issues.find((candidate) => String(candidate.ordinal) === ordinal);
        return trajectory && issue && { trajectory, issue };
      }}
    >
      {({ trajectory, issue }, { municipality }) => {
        const now = issue.phaseIssues.find(({ id }) => id === issue.current.id);
        const choice = now && choiceNow(now);
        const ownership = now?.ownerships.at(-1);
        const owners =
          ownership?.owners.flatMap(({ party }) => (party.name === null ? [] : [party.name])) ?? [];
        return (
          <Page
            title={issue.question}
            description={
              choice
                ? t('issue.description.chosen', { trajectory: trajectory.title, form: choice.form.name })
                : t('issue.description', { trajectory: trajectory.title })
            }
            image={`${to('trajectory')}/preview.png`}
            breadcrumbs={[
              { label: municipality.name, href: to('home') },
              { label: t('issue.trajectories'), href: to('trajectories') },
              { label: trajectory.title, href: to('trajectory') },
            ]}
            kicker={t('issue.kicker', { ordinal: issue.ordinal, number: trajectory.number })}
            head={
              choice ? (
                <div className="ss-signs">
                  <Say large say={choice.form.say} form={choice.form.name} />
                  <OwnershipSign
                    large
                    ownership={ownership?.ownership ?? choice.form.ownership}
                    owners={owners}
                  />
                </div>
              ) : (
                <p className="ss-page__lead">{now && t(`issue.stage.${nextActOf(now)}`)}</p>
              )
            }
          >
            <div className="ss-stack ss-stack--large ss-issue">
              <Told />
              {inOrder(issue, search.get('phase')).map((phaseIssue) => (
                <InPhase
                  key={phaseIssue.id}
                  phaseIssue={phaseIssue}
                  isCurrent={phaseIssue.id === issue.current.id}
                  timeZone={municipality.timeZone}
                />
              ))}
            </div>
            <LiveTrajectory number={number} refresh={() => askAgain({ requestPolicy: 'network-only' })} />
          </Page>
        );
      }}
    </Loaded>
  );
}
