// SPDX-License-Identifier: EUPL-1.2
import { isBlank } from '@samenspel/domain/kernel';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { graphql, ProblemNotice, useFormAct } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, TextInput, VisuallyHidden } from '../../../shared/ui/index.ts';
import { addParticipant, addParticipantRefusals } from './add-participant.ts';
import type { ShownReading } from './reading-query.ts';
import { readingTexts } from './wizard-words.ts';

const peopleQuery = graphql(`
  query PeopleForReading($search: String!) {
    municipality {
      id
      people(search: $search) {
        id
        name
      }
    }
  }
`);

/** Somebody who probably takes part: who has a role on the trajectory. */
export interface Expected {
  partyId: string;
  name: string;
  role: string;
}

export interface AddParticipantProps {
  reading: ShownReading;
  side: 'municipality' | 'residents';
  expected: readonly Expected[];
}

/** Adds somebody to one side: by one click who has a role here, by name whoever else sits at the table. */
export const AddParticipant = ({ reading, side, expected }: AddParticipantProps) => {
  const t = useText(readingTexts);
  const [name, setName] = useState('');
  const list = useId();
  const [missing, setMissing] = useState<string>();
  const [lost, setLost] = useState('');
  const { submit, busy, problem, problems } = useFormAct(addParticipant, ({ code }) => ({
    text: t(addParticipantRefusals[code]),
  }));
  const [people] = useQuery({
    query: peopleQuery,
    variables: { search: name.trim() },
    pause: name.trim().length < 2,
  });
  const found = people.data?.municipality.people ?? [];
  const fieldId = `add.${side}`;
  const present = new Set(reading.participants.map(({ party }) => party.id));
  // One after another: the next name can be handed in while this one is on its way.
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const add = (who: { party: string } | { name: string }): Promise<boolean> => {
    const added = line.current.then(async () => {
      setLost('');
      return (await submit({ reading: reading.id, side, ...who })) !== undefined;
    });
    line.current = added;
    return added;
  };
  const addByName = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(isBlank(name) ? t('reading.add.missing') : undefined);
    if (isBlank(name)) return;
    const typed = name.trim();
    const person = found.find((candidate) => candidate.name === typed);
    // Emptied at once: whoever goes on types the next name while this one is on its way.
    setName('');
    if (await add(person ? { party: person.id } : { name: typed })) return;
    setLost(typed);
    setName((since) => since || typed);
  };
  const refused = problems[0]?.text;
  // Where the next name stands in the field already, it is said which one was refused.
  const ofAnother = refused && lost && name.trim() !== lost;
  const error = missing ?? (ofAnother ? `${lost}: ${refused}` : refused);
  return (
    <div className="ss-stack">
      <div className="ss-buttons">
        {expected
          .filter(({ partyId }) => !present.has(partyId))
          .map((one) => (
            <Button
              key={one.partyId}
              variant="secondary"
              small
              onClick={() => void add({ party: one.partyId })}
            >
              + {one.name} <span className="ss-expected-role">{one.role}</span>
            </Button>
          ))}
      </div>
      <form className="ss-add" noValidate onSubmit={(event) => void addByName(event)}>
        <TextInput
          id={fieldId}
          label={t(`reading.add.${side}`)}
          hint={t('reading.add.hint')}
          list={list}
          autoComplete="off"
          maxLength={160}
          error={error}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <datalist id={list}>
          {found.map((person) => person.name && <option key={person.id} value={person.name} />)}
        </datalist>
        <Button type="submit" variant="secondary">
          {t('reading.add')} <VisuallyHidden>{t(`reading.side.${side}`)}</VisuallyHidden>
        </Button>
        <p className="ss-small ss-subtle" role="status">
          {busy && t('reading.add.onItsWay')}
        </p>
      </form>
      <ProblemNotice problem={problem} />
    </div>
  );
};
