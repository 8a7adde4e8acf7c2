// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import type { SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { useDraft } from '../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Facts,
  Notice,
  Paragraph,
  TextArea,
  TextInput,
  tellNextPage,
} from '../../../shared/ui/index.ts';
import { platformTexts } from '../platform.texts.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import { AreaField, type AreaFieldProps } from './AreaField.tsx';
import { peopleOfPlatformTexts } from './people.texts.ts';
import { type DescribedPlatform, describeWijkplatform } from './platform-query.ts';

interface DescribePlatformFormProps extends Pick<AreaFieldProps, 'districts' | 'others'> {
  platform: DescribedPlatform;
  refresh: () => Promise<unknown>;
}

/** What is typed, and upon which revision it was begun: a draft of yesterday must not write over today's text. */
const typedFrom = ({ name, about, email, neighbourhoods, revision }: DescribedPlatform) => ({
  name: name ?? '',
  about,
  email: email ?? '',
  neighbourhoods: neighbourhoods.map(({ id }) => id),
  upon: revision,
});
type Typed = ReturnType<typeof typedFrom>;

/** Changes what a platform says of itself. When a member did so meanwhile, nothing is written over unseen. */
export const DescribePlatformForm = ({ platform, districts, others, refresh }: DescribePlatformFormProps) => {
  const t = useText(peopleOfPlatformTexts);
  const p = useText(platformTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const draft = useDraft<Typed>(`platform.${platform.id}.describe`, typedFrom(platform));
  const typed = draft.value;
  const labels = {
    name: t('pdescribe.name'),
    about: t('pdescribe.about'),
    email: t('pdescribe.email'),
    neighbourhoods: t('pdescribe.area'),
  };
  const { submit, busy, problem, problems, refusals } = usePlatformAct(describeWijkplatform, labels);
  const isEditedMeanwhile = refusals.some(({ code }) => code === 'EDITED_MEANWHILE');
  const change = (part: Partial<Typed>) => draft.set((now) => ({ ...now, ...part }));
  const startOver = () => {
    draft.set(typedFrom(platform));
    draft.discard();
  };

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const { upon, ...content } = typed;
    const done = await submit({
      wijkplatform: platform.id,
      ...content,
      email: content.email.trim() || null,
      // Who saves while what the other wrote is on the page has seen it, and means to.
      revision: isEditedMeanwhile ? platform.revision : upon,
    });
    await refresh();
    if (!done) return;
    draft.discard();
    tellNextPage(t('pdescribe.saved'));
    navigate(to('platformWork'));
  };

  return (
    <form className="ss-form" onSubmit={(event) => void save(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      {isEditedMeanwhile && (
        <Notice kind="warning" live title={t('pdescribe.conflict')}>
          <Paragraph>{t('pdescribe.conflict.text')}</Paragraph>
          <Facts
            facts={[
              { term: labels.name, value: platform.name },
              { term: labels.about, value: platform.about },
              { term: labels.email, value: platform.email },
              {
                term: labels.neighbourhoods,
                value: platform.neighbourhoods.map(({ name }) => name).join(', '),
              },
            ]}
          />
          <Button variant="secondary" small onClick={startOver}>
            {t('pdescribe.conflict.take')}
          </Button>
        </Notice>
      )}
      {draft.restored && !isEditedMeanwhile && (
        <Notice title={t('pdescribe.restored')}>
          <Button variant="subtle" small onClick={startOver}>
            {t('pdescribe.startOver')}
          </Button>
        </Notice>
      )}
      <TextInput
        id="name"
        label={labels.name}
        maxLength={textLimits.title}
        error={problemAt(problems, 'name')}
        value={typed.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextArea
        id="about"
        label={labels.about}
        hint={t('pdescribe.about.hint')}
        optional
        limit={textLimits.reason}
        error={problemAt(problems, 'about')}
        value={typed.about}
        onChange={(event) => change({ about: event.currentTarget.value })}
      />
      <TextInput
        id="email"
        type="email"
        autoComplete="email"
        label={labels.email}
        hint={t('pdescribe.email.hint')}
        optional
        error={problemAt(problems, 'email')}
        value={typed.email}
        onChange={(event) => change({ email: event.currentTarget.value })}
      />
      <AreaField
        districts={districts}
        others={others}
        chosen={typed.neighbourhoods}
        error={problemAt(problems, 'neighbourhoods')}
        onChange={(neighbourhoods) => change({ neighbourhoods })}
      />
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {p('platform.save')}
        </Button>
        <ButtonLink variant="subtle" href={to('platformWork')}>
          {p('platform.cancel')}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
};
