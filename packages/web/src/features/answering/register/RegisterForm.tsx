// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import { type SyntheticEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useDraft } from '../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { PersonPicker, type Picked } from '../../../shared/people/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  Details,
  ErrorSummary,
  Paragraph,
  Section,
  TextInput,
  tellNextPage,
} from '../../../shared/ui/index.ts';
import { DraftNote } from '../DraftNote.tsx';
import { useAnsweringAct, useSentence } from '../use-answering-act.ts';
import { registerPlatformTexts } from './register.texts.ts';
import { registerWijkplatformMutation, type ShownDistrict } from './register-query.ts';

interface Typed {
  name: string;
  code: string;
  neighbourhoods: string[];
  coordinator: Picked | null;
}
const empty: Typed = { name: '', code: '', neighbourhoods: [], coordinator: null };

/** Where the decision's names for what was given differ from the form's. */
const controlOf: Readonly<Record<string, string>> = {
  neighbourhoodIds: 'neighbourhoods',
  firstCoordinator: 'coordinator',
};

/** A new wijkplatform: its name, its place in addresses, its neighbourhoods free of district boundaries, its coordinator (P1). */
export const RegisterForm = ({ districts }: { districts: readonly ShownDistrict[] }) => {
  const t = useText(registerPlatformTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const draft = useDraft<Typed>(`${useParam('municipality')}.register-platform`, empty);
  const { name, code, neighbourhoods, coordinator } = draft.value;
  const change = (part: Partial<Typed>) => draft.set((now) => ({ ...now, ...part }));
  const [tried, setTried] = useState(false);
  const labels = {
    name: t('registerPlatform.name'),
    code: t('registerPlatform.code'),
    neighbourhoods: t('registerPlatform.neighbourhoods'),
    neighbourhoodIds: t('registerPlatform.neighbourhoods'),
    coordinator: t('registerPlatform.coordinator'),
    firstCoordinator: t('registerPlatform.coordinator'),
  };
  const sentence = useSentence(labels);
  const { submit, busy, problem, problems: refused } = useAnsweringAct(registerWijkplatformMutation, labels);
  const problems =
    tried && !coordinator
      ? [sentence({ code: 'CHOICE_MISSING', at: 'coordinator' })]
      : refused.map((one) => (one.at ? { ...one, at: controlOf[one.at] ?? one.at } : one));

  const register = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!coordinator) return;
    const done = await submit({ name, code, neighbourhoods, firstCoordinator: coordinator.id });
    if (!done) return;
    draft.discard();
    tellNextPage(t('registerPlatform.done', { name }));
    navigate(to('wijkplatform', { code: done.wijkplatform.code }));
  };
  const startOver = () => {
    draft.set(empty);
    draft.discard();
  };

  return (
    <form className="ss-form" onSubmit={(event) => void register(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      <DraftNote draft={draft} onStartOver={startOver} />
      <TextInput
        id="name"
        label={labels.name}
        maxLength={textLimits.title}
        error={problemAt(problems, 'name')}
        value={name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        id="code"
        label={labels.code}
        hint={t('registerPlatform.code.hint')}
        error={problemAt(problems, 'code')}
        autoCapitalize="none"
        value={code}
        onChange={(event) => change({ code: event.currentTarget.value })}
      />
      <Section title={labels.neighbourhoods}>
        <p className="ss-field__hint">{t('registerPlatform.neighbourhoods.hint')}</p>
        <p role="status">{t('registerPlatform.chosen', { count: neighbourhoods.length })}</p>
        {districts.map((district, index) => {
          const ids = district.neighbourhoods.map(({ id }) => id);
          const id = index === 0 ? 'neighbourhoods' : `neighbourhoods.${district.id}`;
          const error = index === 0 ? problemAt(problems, 'neighbourhoods') : undefined;
          return (
            <Details
              key={district.id}
              summary={district.name}
              open={error !== undefined || ids.some((one) => neighbourhoods.includes(one))}
            >
              <div className="ss-columns-of-choices">
                <CheckboxGroup
                  id={id}
                  name={id}
                  label={district.name}
                  error={error}
                  choices={district.neighbourhoods.map((one) => ({ value: one.id, label: one.name }))}
                  value={ids.filter((one) => neighbourhoods.includes(one))}
                  onChange={(chosen) =>
                    change({
                      neighbourhoods: [...neighbourhoods.filter((one) => !ids.includes(one)), ...chosen],
                    })
                  }
                />
              </div>
            </Details>
          );
        })}
      </Section>
      <Paragraph subtle>{t('registerPlatform.coordinator.hint')}</Paragraph>
      <PersonPicker
        id="coordinator"
        label={labels.coordinator}
        error={problemAt(problems, 'coordinator')}
        value={coordinator ?? undefined}
        onChange={(chosen) => change({ coordinator: chosen })}
      />
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {t('registerPlatform.submit')}
        </Button>
      </ButtonRow>
    </form>
  );
};
