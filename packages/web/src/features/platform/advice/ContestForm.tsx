// SPDX-License-Identifier: EUPL-1.2
import { isBlank, textLimits } from '@samenspel/domain/kernel';
import { type SyntheticEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { useDraft } from '../../../shared/drafts/index.ts';
import { momentInWords } from '../../../shared/formats/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Panel,
  TextArea,
  tellNextPage,
} from '../../../shared/ui/index.ts';
import { platformTexts } from '../platform.texts.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import type { Own } from './OwnAdvicePage.tsx';
import { ownAdviceTexts } from './own-advice.texts.ts';
import { contestResponse } from './own-advice-acts.ts';

type Typed = Record<string, { chosen: boolean; reasons: string }>;
const nothing: Typed = {};

/** Per point what was answered, and room to say what is missing in it (A9). */
export const ContestForm = ({ advice, timeZone }: Own) => {
  const t = useText(ownAdviceTexts);
  const a = useText(adviceTexts);
  const p = useText(platformTexts);
  const to = useHref();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const draft = useDraft(`advice.${advice.id}.contest.${advice.round}`, nothing);
  const [tried, setTried] = useState(false);
  const answered = advice.current.points.filter(({ answer }) => answer !== null);
  const of = (no: number) => draft.value[no] ?? { chosen: false, reasons: '' };
  const chosen = answered.filter(({ no }) => of(no).chosen);
  const labels = Object.fromEntries(
    chosen.map(({ no }) => [`points.${no}.reasons`, t('contest.reasons', { number: no })]),
  );
  const { submit, busy, problem, problems: refused } = usePlatformAct(contestResponse, labels);
  const first = answered[0]?.no ?? 1;
  const missing =
    chosen.length === 0
      ? [{ at: `points.${first}`, text: t('contest.none') }]
      : chosen
          .filter(({ no }) => isBlank(of(no).reasons))
          .map(({ no }) => ({ at: `points.${no}.reasons`, text: t('contest.missing', { number: no }) }));
  const problems = tried && missing.length > 0 ? missing : refused;
  const change = (no: number, part: Partial<Typed[string]>) =>
    draft.set((now) => ({ ...now, [no]: { chosen: false, reasons: '', ...now[no], ...part } }));

  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0) return;
    const points = chosen.map(({ no }) => ({ no, reasons: of(no).reasons }));
    if (!(await submit({ advice: advice.id, points }))) return;
    draft.discard();
    tellNextPage(t('contest.sent'));
    navigate(to('platformAdvice'));
  };

  return (
    <form className="ss-form" onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      {answered.map(({ no, body, answer }) => (
        <Panel key={no}>
          <div className="ss-stack">
            <p className="ss-notice__title">{t('contest.point', { number: no })}</p>
            <p className="ss-platform-text">{body}</p>
            {answer && (
              <>
                <p className="ss-subtle">
                  {t('contest.said', { disposition: a(`advice.disposition.${answer.disposition}`) })}
                </p>
                <blockquote className="ss-quote">{answer.reasons}</blockquote>
              </>
            )}
            <CheckboxGroup
              id={`points.${no}`}
              name={`points.${no}`}
              label={t('contest.point', { number: no })}
              error={problemAt(problems, `points.${no}`)}
              choices={[{ value: 'yes', label: t('contest.choose') }]}
              value={of(no).chosen ? ['yes'] : []}
              onChange={(value) => change(no, { chosen: value.length > 0 })}
            />
            {of(no).chosen && (
              <TextArea
                id={`points.${no}.reasons`}
                label={t('contest.reasons', { number: no })}
                limit={textLimits.reason}
                rows={4}
                error={problemAt(problems, `points.${no}.reasons`)}
                value={of(no).reasons}
                onChange={(event) => change(no, { reasons: event.currentTarget.value })}
              />
            )}
          </div>
        </Panel>
      ))}
      <p className="ss-field__hint" role="status">
        {draft.savedAt && p('platform.kept', { moment: momentInWords(draft.savedAt, language, timeZone) })}
      </p>
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {t('contest.send')}
        </Button>
        <ButtonLink variant="subtle" href={to('platformAdvice')}>
          {p('platform.cancel')}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
};
