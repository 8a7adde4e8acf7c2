// SPDX-License-Identifier: EUPL-1.2
import { type SyntheticEvent, useState } from 'react';
import { requestTexts } from '../../../shared/advice/index.ts';
import { useDraft } from '../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { PersonPicker, type Picked } from '../../../shared/people/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, ErrorSummary, Paragraph, RadioGroup, Section, tellHere } from '../../../shared/ui/index.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import { peopleOfPlatformTexts } from './people.texts.ts';
import { addMember } from './platform-query.ts';

type Role = 'coordinator' | 'member';
const empty: { role: Role; person: Picked | null } = { role: 'member', person: null };

/** Adds somebody, or gives a member the other role (P1). */
export const AddMember = ({ platform }: { platform: { id: string } }) => {
  const t = useText(peopleOfPlatformTexts);
  const r = useText(requestTexts);
  const draft = useDraft(`platform.${platform.id}.member`, empty);
  const { role, person } = draft.value;
  const [tried, setTried] = useState(false);
  const {
    submit,
    busy,
    problem,
    problems: refused,
  } = usePlatformAct(addMember, {
    person: t('pmembers.add.who'),
  });
  const problems = tried && !person ? [{ at: 'person', text: t('pmembers.add.choose') }] : refused;

  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!person) return;
    if (!(await submit({ wijkplatform: platform.id, person: person.id, role }))) return;
    draft.set(empty);
    draft.discard();
    setTried(false);
    tellHere(t('pmembers.add.done', { name: person.name ?? '', role: r(`platform.role.${role}`) }));
  };

  return (
    <Section title={t('pmembers.add')}>
      <form className="ss-form" onSubmit={(event) => void add(event)} noValidate>
        <ErrorSummary problems={problems} />
        <ProblemNotice problem={problem} />
        <Paragraph subtle>
          {t('pmembers.add.hint')} {t('pmembers.add.names')}
        </Paragraph>
        <PersonPicker
          id="person"
          label={t('pmembers.add.who')}
          error={problemAt(problems, 'person')}
          value={person ?? undefined}
          onChange={(chosen) => draft.set((now) => ({ ...now, person: chosen }))}
        />
        <RadioGroup<Role>
          id="role"
          name="role"
          label={t('pmembers.add.role')}
          choices={[
            { value: 'member', label: r('platform.role.member') },
            { value: 'coordinator', label: r('platform.role.coordinator') },
          ]}
          value={role}
          onChange={(chosen) => draft.set((now) => ({ ...now, role: chosen }))}
        />
        <div>
          <Button type="submit" variant="secondary" busy={busy}>
            {t('pmembers.add.submit')}
          </Button>
        </div>
      </form>
    </Section>
  );
};
