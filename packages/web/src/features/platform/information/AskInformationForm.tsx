// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import type { SyntheticEvent } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useDraft } from '../../../shared/drafts/index.ts';
import { momentInWords } from '../../../shared/formats/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Select,
  TextArea,
  TextInput,
  tellNextPage,
} from '../../../shared/ui/index.ts';
import { platformTexts } from '../platform.texts.ts';
import { TrajectoryPicker } from '../TrajectoryPicker.tsx';
import { usePlatformAct } from '../use-platform-act.ts';
import { askInformation } from './ask-information.ts';
import { informationTexts } from './information.texts.ts';

interface Platform {
  id: string;
  adviceRequests: readonly { id: string; number: string; title: string; state: string }[];
}

const empty = { subject: '', question: '', request: '', trajectory: '' };

/** What the platform wants to know, and for what. Typed text is kept on this device until it was sent. */
export const AskInformationForm = ({ platform, timeZone }: { platform: Platform; timeZone: string }) => {
  const t = useText(informationTexts);
  const p = useText(platformTexts);
  const to = useHref();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const meant = new URLSearchParams(useSearch()).get('verzoek');
  const running = platform.adviceRequests.filter(({ state }) => state === 'asked' || state === 'accepted');
  const request = running.find(({ number }) => number === meant)?.id ?? '';
  const draft = useDraft(`information.${platform.id}.${meant ?? ''}`, { ...empty, request });
  const typed = draft.value;
  const change = (part: Partial<typeof empty>) => draft.set((now) => ({ ...now, ...part }));
  const labels = { subject: t('askInfo.subject'), question: t('askInfo.question') };
  const { submit, busy, problem, problems } = usePlatformAct(askInformation, labels);

  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    const done = await submit({
      wijkplatform: platform.id,
      subject: typed.subject,
      question: typed.question,
      request: typed.request || null,
      trajectory: typed.request ? null : typed.trajectory || null,
    });
    if (!done) return;
    draft.discard();
    tellNextPage(t('askInfo.sent'));
    navigate(to('informationRequest', { number: done.request.number }));
  };

  return (
    <form className="ss-form" onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      <TextInput
        id="subject"
        label={labels.subject}
        hint={t('askInfo.subject.hint')}
        maxLength={textLimits.title}
        error={problemAt(problems, 'subject')}
        value={typed.subject}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      <TextArea
        id="question"
        label={labels.question}
        hint={t('askInfo.question.hint')}
        limit={textLimits.reason}
        error={problemAt(problems, 'question')}
        value={typed.question}
        onChange={(event) => change({ question: event.currentTarget.value })}
      />
      {running.length > 0 && (
        <Select
          id="request"
          label={t('askInfo.request')}
          empty={t('askInfo.request.none')}
          options={running.map(({ id, number, title }) => ({ value: id, label: `${number}: ${title}` }))}
          value={typed.request}
          onChange={(event) => change({ request: event.currentTarget.value })}
        />
      )}
      {typed.request === '' && (
        <TrajectoryPicker
          id="trajectory"
          label={t('askInfo.trajectory')}
          value={typed.trajectory}
          onChange={(trajectory) => change({ trajectory })}
        />
      )}
      <p className="ss-field__hint" role="status">
        {draft.savedAt && p('platform.kept', { moment: momentInWords(draft.savedAt, language, timeZone) })}
      </p>
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {t('askInfo.send')}
        </Button>
        <ButtonLink variant="subtle" href={to('platformWork')}>
          {p('platform.cancel')}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
};
