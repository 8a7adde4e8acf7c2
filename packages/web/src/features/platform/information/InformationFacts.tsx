// SPDX-License-Identifier: EUPL-1.2
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { type Fact, Facts, Link } from '../../../shared/ui/index.ts';
import { platformTexts } from '../platform.texts.ts';
import { informationTexts } from './information.texts.ts';
import type { ShownInformation } from './information-query.ts';

/** Who asked and answered, when, and for what. */
export const InformationFacts = ({ request, timeZone }: { request: ShownInformation; timeZone: string }) => {
  const t = useText(informationTexts);
  const p = useText(platformTexts);
  const to = useHref();
  const language = useLanguage();
  const day = (instant: string) => dateInWords(civilDayOf(instant, timeZone), language);
  const { wijkplatform, trajectory, adviceRequest, settledBy, settledAt } = request;
  const facts: Fact[] = [
    {
      term: t('info.platform'),
      value: (
        <Link href={to('wijkplatform', { code: wijkplatform.code })}>
          {wijkplatform.name ?? p('platform.nameless')}
        </Link>
      ),
    },
    { term: t('info.askedBy'), value: request.askedBy.name ?? p('platform.nameless') },
    { term: t('info.askedOn'), value: day(request.askedAt) },
  ];
  if (settledBy) facts.push({ term: t('info.settledBy'), value: settledBy.name ?? p('platform.nameless') });
  if (settledBy && settledAt) facts.push({ term: t('info.settledOn'), value: day(settledAt) });
  if (adviceRequest)
    facts.push({
      term: t('info.request'),
      value: (
        <Link href={to('adviceRequest', { number: adviceRequest.number })}>
          {adviceRequest.number}: {adviceRequest.title}
        </Link>
      ),
    });
  if (trajectory)
    facts.push({
      term: t('info.trajectory'),
      value: <Link href={to('trajectory', { number: trajectory.number })}>{trajectory.title}</Link>,
    });
  return <Facts facts={facts} />;
};
