// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useSubscription } from 'urql';
import { graphql } from '../../shared/graphql/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { VisuallyHidden } from '../../shared/ui/index.ts';
import { liveTexts } from './live.texts.ts';

const inBrowser = typeof window !== 'undefined';

/** It tells that something changed, and no more: what the page shows of it, the page asks for. */
const trajectoryChanged = graphql(`
  subscription TrajectoryChanged($number: String!) {
    trajectoryChanged(number: $number) {
      id
      changedAt
    }
  }
`);

interface LiveTrajectoryProps {
  number: string;
  /** Reads the page again; what changed appears in its place. */
  refresh: () => void;
}

/** Keeps an open page about a trajectory up to date, and says aloud that it changed. */
export default function LiveTrajectory({ number, refresh }: LiveTrajectoryProps) {
  const t = useText(liveTexts);
  const [times, setTimes] = useState(0);
  useSubscription({ query: trajectoryChanged, variables: { number }, pause: !inBrowser }, (_, data) => {
    refresh();
    setTimes((before) => before + 1);
    return data;
  });
  return (
    <div role="log" aria-live="polite">
      {/* A new line each time, or the second change would not be read aloud. */}
      {times > 0 && <VisuallyHidden key={times}>{t('trajectory.live.changed')}</VisuallyHidden>}
    </div>
  );
}
