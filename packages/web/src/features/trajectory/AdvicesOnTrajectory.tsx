// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { AdviceRow, clockLine } from '../../shared/advice/index.ts';
import { graphql } from '../../shared/graphql/index.ts';
import { useParam } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { EmptyState, Rows, Section } from '../../shared/ui/index.ts';
import { trajectoryAdviceTexts } from './advices.texts.ts';

const advicesQuery = graphql(
  `
  query TrajectoryAdvices($number: String!) {
    trajectory(number: $number) {
      id
      advices {
        id
        number
        title
        state
        settled
        wijkplatform {
          id
          name
        }
        clock {
          ...ClockLine
        }
      }
    }
  }
`,
  [clockLine],
);

interface AdvicesOnTrajectoryProps {
  /** How often the trajectory changed while the page was open: each time the list is read again. */
  changes: number;
}

/** What wijkplatforms advised on this trajectory, each with its clock (A1, A5). */
export default function AdvicesOnTrajectory({ changes }: AdvicesOnTrajectoryProps) {
  const t = useText(trajectoryAdviceTexts);
  const [{ data }, askAgain] = useQuery({ query: advicesQuery, variables: { number: useParam('number') } });
  useEffect(() => {
    if (changes > 0) askAgain({ requestPolicy: 'network-only' });
  }, [changes, askAgain]);
  const advices = data?.trajectory?.advices;
  if (advices === undefined) return null;
  return (
    <Section title={t('trajectory.advices')}>
      {advices.length === 0 ? (
        <EmptyState title={t('trajectory.advices.none')}>{t('trajectory.advices.noneText')}</EmptyState>
      ) : (
        <Rows label={t('trajectory.advices')}>
          {advices.map((advice) => (
            <AdviceRow key={advice.id} advice={advice} />
          ))}
        </Rows>
      )}
    </Section>
  );
}
