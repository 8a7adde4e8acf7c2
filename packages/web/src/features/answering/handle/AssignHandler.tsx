// SPDX-License-Identifier: EUPL-1.2
import { type SyntheticEvent, useState } from 'react';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { PersonPicker, type Picked } from '../../../shared/people/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, ButtonRow, Details, ErrorSummary, tellHere } from '../../../shared/ui/index.ts';
import type { Handling } from '../AdvicePage.tsx';
import { useAnsweringAct, useSentence } from '../use-answering-act.ts';
import { assignHandlerMutation } from './assign-handler.ts';
import { handleTexts } from './handle.texts.ts';

/** Says who handles the advice: oneself by one press, or a colleague (A5). */
export const AssignHandler = ({ advice, viewer, refresh }: Handling) => {
  const t = useText(handleTexts);
  const [person, setPerson] = useState<Picked>();
  const [tried, setTried] = useState(false);
  const labels = { person: t('handle.assign.person') };
  const sentence = useSentence(labels);
  const { submit, busy, problem, problems: refused } = useAnsweringAct(assignHandlerMutation, labels);
  const problems = tried && !person ? [sentence({ code: 'CHOICE_MISSING', at: 'person' })] : refused;
  const isMine = advice.handler?.id === viewer.person.id;

  const assign = async (to: Picked) => {
    const done = await submit({ advice: advice.id, person: to.id });
    await refresh();
    if (done) tellHere(t('handle.assign.done', { name: to.name ?? '' }));
  };
  const give = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (person) void assign(person);
  };

  return (
    <div className="ss-stack">
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      {!isMine && (
        <ButtonRow>
          <Button variant="secondary" busy={busy} onClick={() => void assign(viewer.person)}>
            {t('handle.assign.me')}
          </Button>
        </ButtonRow>
      )}
      <Details summary={t(advice.handler ? 'handle.assign.again' : 'handle.assign')}>
        <form className="ss-form" onSubmit={give} noValidate>
          <PersonPicker
            id="person"
            label={labels.person}
            error={problemAt(problems, 'person')}
            value={person}
            onChange={setPerson}
            without={advice.handler ? [advice.handler.id] : []}
          />
          <ButtonRow>
            <Button type="submit" variant="secondary" busy={busy}>
              {t('handle.assign.submit')}
            </Button>
          </ButtonRow>
        </form>
      </Details>
    </div>
  );
};
