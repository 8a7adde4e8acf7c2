// SPDX-License-Identifier: EUPL-1.2
import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { RadioGroup, TextInput } from '../../shared/ui/index.ts';
import { platformTexts } from './platform.texts.ts';

const shownAtOnce = 6;

const runningTrajectories = graphql(`
  query PlatformTrajectories($search: String) {
    trajectories(first: 50, filter: { search: $search, status: running }) {
      nodes {
        id
        number
        title
      }
    }
  }
`);

interface Trajectory {
  id: string;
  number: string;
  title: string;
}

interface TrajectoryPickerProps {
  label: string;
  id: string;
  /** The one that stands, to be shown though it is not among those found. */
  chosen?: Trajectory | null;
  /** The id of the trajectory; empty for none. */
  value: string;
  onChange: (id: string) => void;
}

/** Finds a running trajectory by its words, or none: a search field and below it what was found. */
export const TrajectoryPicker = ({ label, id, chosen, value, onChange }: TrajectoryPickerProps) => {
  const t = useText(platformTexts);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const [{ data }] = useQuery({ query: runningTrajectories, variables: { search: search || null } });
  const found = data?.trajectories.nodes ?? [];
  const standing = found.find((one) => one.id === value) ?? (chosen?.id === value ? chosen : undefined);
  const others = found.filter((one) => one.id !== standing?.id).slice(0, shownAtOnce);
  const choices = [...(standing ? [standing] : []), ...others];
  return (
    <fieldset className="ss-field ss-picker">
      <legend>{label}</legend>
      <TextInput
        type="search"
        autoComplete="off"
        id={`${id}-search`}
        label={t('platform.trajectory.search')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p role="status" className="ss-field__hint">
        {data && t('platform.trajectory.found', { count: found.length })}
      </p>
      <RadioGroup
        id={id}
        name={id}
        label={t('platform.trajectory.choose')}
        choices={[
          { value: '', label: t('platform.trajectory.none') },
          ...choices.map((one) => ({ value: one.id, label: `${one.number}: ${one.title}` })),
        ]}
        value={value}
        onChange={onChange}
      />
    </fieldset>
  );
};
