// SPDX-License-Identifier: EUPL-1.2
import { dutchFreeDays } from '@samenspel/domain/terms';
import { type SyntheticEvent, useState } from 'react';
import { dayInWords } from '../../../shared/formats/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Link,
  Section,
  TextInput,
  tellHere,
  VisuallyHidden,
} from '../../../shared/ui/index.ts';
import { useAnsweringAct, useSentence } from '../use-answering-act.ts';
import { changeCalendarMutation } from './change-rules.ts';
import { rulesTexts } from './rules.texts.ts';
import type { ShownFreeDay } from './rules-query.ts';

interface FreeDaysProps {
  year: number;
  thisYear: number;
  days: readonly ShownFreeDay[];
  refresh: () => Promise<unknown>;
}

const empty = { day: '', nl: '', en: '' };

/** The tenant's own list of days that do not count, a year at a time (A5). */
export const FreeDays = ({ year, thisYear, days, refresh }: FreeDaysProps) => {
  const t = useText(rulesTexts);
  const to = useHref();
  const language = useLanguage();
  const [typed, setTyped] = useState(empty);
  const [tried, setTried] = useState(false);
  const sentence = useSentence({ 'add.day': t('rules.day.day') });
  const act = useAnsweringAct(changeCalendarMutation, (at) =>
    /^add\.\d+/.test(at) ? t(at.includes('name') ? 'rules.day.nl' : 'rules.day.day') : undefined,
  );
  const refused = act.problems.map((one) =>
    one.at === undefined ? one : { ...one, at: one.at.includes('name') ? 'add.nameNl' : 'add.day' },
  );
  const problems =
    tried && typed.day === '' ? [sentence({ code: 'CHOICE_MISSING', at: 'add.day' })] : refused;
  const listed = new Set(days.map(({ day }) => day));
  const official = dutchFreeDays(year).filter(({ date }) => !listed.has(date));

  const change = async (
    add: { day: string; nameNl: string; nameEn: string | null }[],
    remove: string[],
    told: string,
  ): Promise<boolean> => {
    const done = await act.submit({ add, remove });
    await refresh();
    if (done) tellHere(told);
    return done !== undefined;
  };
  const addTyped = async (event: SyntheticEvent) => {
    event.preventDefault();
    const { day, nl, en } = typed;
    setTried(day === '');
    if (day === '') return;
    const name = language === 'en' ? en || nl : nl;
    if (await change([{ day, nameNl: nl, nameEn: en || null }], [], t('rules.day.added', { name })))
      setTyped(empty);
  };

  return (
    <Section title={t('rules.calendar')}>
      <p className="ss-field__hint">{t('rules.calendar.hint')}</p>
      <nav className="ss-buttons" aria-label={t('rules.years')}>
        {[thisYear - 1, thisYear, thisYear + 1, thisYear + 2].map((other) => (
          <Link
            key={other}
            href={to('adviceRules', {}, { year: String(other) })}
            aria-current={other === year ? 'page' : undefined}
          >
            {other === year ? (
              <strong>{t('rules.year', { year: String(other) })}</strong>
            ) : (
              t('rules.year', { year: String(other) })
            )}
          </Link>
        ))}
      </nav>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={act.problem} />
      {days.length === 0 ? (
        <p>{t('rules.day.none')}</p>
      ) : (
        <ul className="ss-held">
          {days.map(({ day, name }) => (
            <li key={day} className="ss-person">
              <span>
                {name}
                <time className="ss-person__about" dateTime={day}>
                  {dayInWords(day, language)}
                </time>
              </span>
              <Button
                variant="subtle"
                small
                busy={act.busy}
                onClick={() => void change([], [day], t('rules.day.removed', { name }))}
              >
                {t('rules.day.remove')}
                <VisuallyHidden>: {name}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {official.length > 0 && (
        <div>
          <Button
            variant="secondary"
            small
            busy={act.busy}
            onClick={() =>
              void change(
                official.map(({ date, name }) => ({
                  day: date,
                  nameNl: name.nl ?? '',
                  nameEn: name.en ?? null,
                })),
                [],
                t('rules.day.officialAdded', { count: official.length }),
              )
            }
          >
            {t('rules.day.official', { year: String(year) })}
          </Button>
        </div>
      )}
      <form className="ss-form" onSubmit={(event) => void addTyped(event)} noValidate>
        <div className="ss-side-by-side">
          <TextInput
            id="add.day"
            type="date"
            label={t('rules.day.day')}
            error={problemAt(problems, 'add.day')}
            value={typed.day}
            onChange={(event) => setTyped({ ...typed, day: event.currentTarget.value })}
          />
          <TextInput
            id="add.nameNl"
            label={t('rules.day.nl')}
            error={problemAt(problems, 'add.nameNl')}
            value={typed.nl}
            onChange={(event) => setTyped({ ...typed, nl: event.currentTarget.value })}
          />
          <TextInput
            id="add.nameEn"
            optional
            label={t('rules.day.en')}
            error={problemAt(problems, 'add.nameEn')}
            value={typed.en}
            onChange={(event) => setTyped({ ...typed, en: event.currentTarget.value })}
          />
        </div>
        <ButtonRow>
          <Button type="submit" variant="secondary" busy={act.busy}>
            {t('rules.day.add')}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  );
};
