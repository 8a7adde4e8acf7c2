// SPDX-License-Identifier: EUPL-1.2
import { AdviceRow } from '../../../shared/advice/index.ts';
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import type { ListedAdvice } from './register-query.ts';
import { registerTexts } from './texts.ts';

interface RegisterRowProps {
  advice: ListedAdvice;
  timeZone: string;
  /** In the view of what is or was late: when that was, and for how long. */
  late: boolean;
}

/** One advice in the register: whose, where, asked or not, since when (A1), and when it was late (A6). */
export const RegisterRow = ({ advice, timeZone, late }: RegisterRowProps) => {
  const t = useText(registerTexts);
  const language = useLanguage();
  const { districts, asked, submittedAt, lateAnswer } = advice;
  const words = (day: string) => dateInWords(day, language);
  return (
    <AdviceRow
      advice={advice}
      about={[
        districts.map(({ name }) => name).join(', '),
        t(asked ? 'register.isAsked' : 'register.isUnasked'),
        t('register.submitted', { date: words(civilDayOf(submittedAt, timeZone)) }),
      ]}
    >
      {late && lateAnswer && (
        <p className="ss-row__meta">
          {lateAnswer.answeredOn === null
            ? t('register.lateNow', { due: words(lateAnswer.dueOn), days: lateAnswer.daysLate })
            : t('register.cameLate', {
                due: words(lateAnswer.dueOn),
                days: lateAnswer.daysLate,
                came: words(lateAnswer.answeredOn),
              })}
        </p>
      )}
    </AdviceRow>
  );
};
