// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts, TermClock, useTerm } from '../../../shared/advice/index.ts';
import { civilDayOf, dateInWords, dayInWords, momentInWords } from '../../../shared/formats/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Details, type Fact, Facts, Link, later, Section } from '../../../shared/ui/index.ts';
import { AdviceHistory } from './AdviceHistory.tsx';
import type { ShownAdvice } from './advice-query.ts';
import { moreTexts } from './more.texts.ts';
import { Share } from './Share.tsx';

// Few open it; its code is in nobody's way.
const Follow = later(() => import('./Follow.tsx'));

interface AsideProps {
  advice: ShownAdvice;
  timeZone: string;
}

/** The check number in groups, so that it can be read aloud and fits a phone. */
const inGroups = (hash: string): string => hash.replace(/.{8}(?=.)/g, '$& ');

const useFacts = ({ advice, timeZone }: AsideProps): Fact[] => {
  const t = useText(moreTexts);
  const a = useText(adviceTexts);
  const to = useHref();
  const language = useLanguage();
  const { wijkplatform, districts, trajectory, phase, asked, request } = advice;
  const { handler, signer, signerName } = advice;
  const handled = handler ? (handler.name ?? t('adviceMore.handler.unnamed')) : t('adviceMore.handler.none');
  return [
    {
      term: t('adviceMore.platform'),
      value: (
        <Link href={to('wijkplatform', { code: wijkplatform.code })}>
          {wijkplatform.name ?? wijkplatform.code}
        </Link>
      ),
    },
    ...(districts.length > 0
      ? [{ term: t('adviceMore.area'), value: districts.map(({ name }) => name).join(', ') }]
      : []),
    {
      term: t('adviceMore.submitted'),
      value: dateInWords(civilDayOf(advice.submittedAt, timeZone), language),
    },
    ...(trajectory
      ? [
          {
            term: t('adviceMore.trajectory'),
            value: <Link href={to('trajectory', { number: trajectory.number })}>{trajectory.title}</Link>,
          },
        ]
      : []),
    ...(phase ? [{ term: t('adviceMore.phase'), value: phase.title }] : []),
    {
      term: t('adviceMore.asked'),
      // That it was asked for everybody knows; the request itself those between whom it passed (A1).
      value: request ? (
        <Link href={to('adviceRequest', { number: request.number })}>{request.title}</Link>
      ) : (
        t(asked ? 'adviceMore.asked.yes' : 'adviceMore.asked.no')
      ),
    },
    { term: t('adviceMore.signer'), value: signerName ?? a(`advice.signer.${signer}`) },
    { term: t('adviceMore.handler'), value: handled },
  ];
};

const FollowUp = ({ advice }: { advice: ShownAdvice }) => {
  const t = useText(moreTexts);
  const a = useText(adviceTexts);
  const term = useTerm();
  const language = useLanguage();
  const agreed = advice.followUp?.agreed;
  if (!agreed) return null;
  const when = agreed.dueOn
    ? dayInWords(agreed.dueOn, language)
    : agreed.term && t('adviceMore.followUp.within', { term: term(agreed.term) });
  return (
    <Section title={t('adviceMore.followUp')}>
      <Facts
        facts={[
          { term: t('adviceMore.followUp.what'), value: agreed.whatHappens },
          { term: t('adviceMore.followUp.decider'), value: a(`advice.signer.${agreed.decider}`) },
          {
            term: t('adviceMore.followUp.signer'),
            value: agreed.signerName ?? a(`advice.signer.${agreed.signer}`),
          },
          ...(when ? [{ term: t('adviceMore.followUp.when'), value: when }] : []),
        ]}
      />
    </Section>
  );
};

const Receipt = ({ advice, timeZone }: AsideProps) => {
  const t = useText(moreTexts);
  const to = useHref();
  const language = useLanguage();
  const { number, submittedAt, seq, hash } = advice.receipt;
  return (
    <Section title={t('adviceMore.receipt')}>
      <p className="ss-small">{t('adviceMore.receipt.text')}</p>
      <Facts
        facts={[
          { term: t('adviceMore.receipt.at'), value: momentInWords(submittedAt, language, timeZone) },
          { term: t('adviceMore.receipt.seq'), value: seq },
          { term: t('adviceMore.receipt.hash'), value: <code>{inGroups(hash)}</code> },
        ]}
      />
      <p className="ss-no-print">
        <Link href={to('checkReceipt', {}, { number, hash })}>{t('adviceMore.receipt.check')}</Link>
      </p>
    </Section>
  );
};

/** Beside the thread: what it is about, what was agreed, the other clocks, the receipt, and what happened. */
export default function AdviceAside({ advice, timeZone }: AsideProps) {
  const t = useText(moreTexts);
  const facts = useFacts({ advice, timeZone });
  const others = advice.clocks.filter(({ id }) => id !== advice.clock.id);
  return (
    <>
      <Section title={t('adviceMore.facts')}>
        <Facts facts={facts} />
        <Share title={advice.title} />
        <Follow advice={advice} />
        {others.length > 0 && (
          <Details summary={t('adviceMore.clocks')}>
            <div className="ss-stack">
              {others.map((clock) => (
                <TermClock key={clock.id} compact clock={clock} />
              ))}
            </div>
          </Details>
        )}
      </Section>
      <FollowUp advice={advice} />
      <Receipt advice={advice} timeZone={timeZone} />
      <AdviceHistory advice={advice} timeZone={timeZone} />
    </>
  );
}
