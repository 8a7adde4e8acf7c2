// SPDX-License-Identifier: EUPL-1.2
import { useLocation } from 'wouter';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { dayInWords } from '../../../shared/formats/index.ts';
import { ProblemNotice } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Notice,
  Paragraph,
  type SummaryItem,
  SummaryList,
  tellNextPage,
  useSite,
} from '../../../shared/ui/index.ts';
import { AdvicePage, type Handling } from '../AdvicePage.tsx';
import { answeringTexts } from '../answering.texts.ts';
import { useAnsweringAct, useSentence } from '../use-answering-act.ts';
import { missingReason } from './AnswerForm.tsx';
import { mayWrite } from './AnswerScreen.tsx';
import { answerTexts } from './answer.texts.ts';
import { answeredPoints, missingIn } from './answer-content.ts';
import { commitmentInput, readCommitments } from './commitments.ts';
import { answerAdviceMutation, correctResponseMutation } from './send-answer.ts';
import { type AnswerAtHand, useAnswer } from './use-answer.ts';
import { filesInput } from './use-answer-files.ts';
import { useAnswerLabels } from './use-answer-labels.ts';
import { type SigningDraft, useSigning } from './use-signing.ts';

/** Everything that will be sent, as the platform will read it. */
const useAnswers = (
  { advice }: Handling,
  { text, corrects, attached }: AnswerAtHand,
  signing: SigningDraft,
) => {
  const t = useText(answerTexts);
  const shared = useText(answeringTexts);
  const words = useText(adviceTexts);
  const language = useLanguage();
  const to = useHref();
  const edit = (at: string) => `${to('answerAdvice')}#${at}`;
  const points = answeredPoints(advice, text);
  const items: SummaryItem[] = advice.current.points.map(({ no, body }) => {
    const point = points.find((one) => one.no === no);
    return {
      term: shared('answering.point', { no }),
      changeHref: edit(`points.${no}.disposition`),
      value: (
        <div className="ss-stack">
          <blockquote className="ss-quote ss-prose">{body}</blockquote>
          {point && (
            <>
              <p>
                <strong>{words(`advice.disposition.${point.disposition}`)}</strong>
                {point.passedOnTo && `: ${point.passedOnTo}`}
              </p>
              <p className="ss-prose">{point.reasons}</p>
            </>
          )}
        </div>
      ),
    };
  });
  const prose = (name: string) => <p className="ss-prose">{text(name)}</p>;
  const commitments = readCommitments(text('commitments'));
  const files = attached.files.filter((file) => !file.isGone);
  return [
    ...items,
    { term: t('answer.overall'), value: prose('overall'), changeHref: edit('overall') },
    { term: t('answer.weighing'), value: prose('weighing'), changeHref: edit('weighing') },
    ...(files.length > 0
      ? [
          {
            term: t('answer.files'),
            value: (
              <ul>
                {files.map(({ id, name }) => (
                  <li key={id}>{name}</li>
                ))}
              </ul>
            ),
            changeHref: edit('files'),
          },
        ]
      : []),
    ...commitments.map(({ what, ownerName, dueOn }, index) => ({
      term: t('answer.commitment', { no: index + 1 }),
      value: (
        <>
          <p className="ss-prose">{what}</p>
          <p className="ss-subtle">
            {dueOn && t('answer.check.by', { name: ownerName, date: dayInWords(dueOn, language) })}
          </p>
        </>
      ),
      changeHref: edit(`commitments.${index}.what`),
    })),
    {
      term: t('answer.signing'),
      value: `${signing.signerName} (${words(`advice.signer.${advice.signer}`)})`,
      changeHref: edit('signerName'),
    },
    ...(corrects
      ? [
          {
            term: t('answer.correctionReason'),
            value: signing.correctionReason,
            changeHref: edit('correctionReason'),
          },
        ]
      : []),
    {
      term: t('answer.disclose'),
      value: t(signing.disclose ? 'answer.disclose.now' : 'answer.disclose.later'),
    },
  ];
};

/** Whether it is in time, said before it is sent; late is a fact and no reason to keep it back (A6). */
const InTime = ({ advice }: Handling) => {
  const t = useText(answerTexts);
  const { lateness, daysLeft } = advice.clock;
  if (lateness === 'none') return null;
  if (lateness !== 'late') return <Notice title={t('answer.check.onTime')} />;
  return (
    <Notice kind="warning" title={t('answer.check.late', { days: Math.abs(daysLeft ?? 0) })}>
      <Paragraph>{t('answer.check.lateText')}</Paragraph>
    </Notice>
  );
};

const Check = ({ handling }: { handling: Handling }) => {
  const t = useText(answerTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const { today } = useSite();
  const { advice, refresh } = handling;
  const answer = useAnswer(handling);
  const { value: signing, discard: discardSigning } = useSigning(advice);
  const labels = useAnswerLabels();
  const sentence = useSentence(labels);
  const sending = useAnsweringAct(answerAdviceMutation, labels);
  const correcting = useAnsweringAct(correctResponseMutation, labels);
  const items = useAnswers(handling, answer, signing);
  const missing = [
    ...missingIn(advice, answer.text, signing, today),
    ...missingReason(answer.corrects, signing),
    // The same refusal as the domain's, before it is sent: the new version has to be seen first (A4).
    ...(signing.version === advice.version ? [] : [{ code: 'VERSION_SUPERSEDED', at: 'version' }]),
  ];

  const send = async () => {
    const { signerName, disclose, version, correctionReason } = signing;
    const body = {
      advice: advice.id,
      version,
      overall: answer.text('overall'),
      weighing: answer.text('weighing'),
      signer: advice.signer,
      signerName,
      points: answeredPoints(advice, answer.text).map((point) => ({
        ...point,
        passedOnTo: point.passedOnTo ?? null,
      })),
      commitments: commitmentInput(readCommitments(answer.text('commitments'))),
      files: filesInput(answer.attached),
      disclose,
    };
    const done = answer.corrects
      ? await correcting.submit({ ...body, correctionReason })
      : await sending.submit(body);
    if (!done) {
      await refresh();
      return;
    }
    answer.discard();
    discardSigning();
    tellNextPage(t(answer.corrects ? 'answer.corrected' : 'answer.sent'));
    navigate(to('handleAdvice'), { replace: true });
    // Only then: what was sent cannot be sent again, and this page would eat what the next one is to say.
    void refresh();
  };

  if (missing.length > 0 || answer.parted.length > 0)
    return (
      <Notice kind="warning" title={t('answer.check.notReady')}>
        <ul>
          {missing.map(({ code, at }) => (
            <li key={code + at}>{sentence({ code, at }).text}</li>
          ))}
          {answer.parted.length > 0 && <li>{t('answer.check.unsaved')}</li>}
        </ul>
        <ButtonLink href={to('answerAdvice')}>{t('answer.check.change')}</ButtonLink>
      </Notice>
    );
  return (
    <div className="ss-stack ss-stack--large">
      <ErrorSummary problems={[...sending.problems, ...correcting.problems]} />
      <ProblemNotice problem={sending.problem ?? correcting.problem} />
      {!answer.corrects && <InTime {...handling} />}
      <SummaryList items={items} />
      <ButtonRow>
        <Button busy={sending.busy || correcting.busy} onClick={() => void send()}>
          {t(answer.corrects ? 'answer.check.sendCorrection' : 'answer.check.send')}
        </Button>
        <ButtonLink variant="subtle" href={to('answerAdvice')}>
          {t('answer.check.change')}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
};

/** `.../adviezen/:number/antwoord/controle`: everything once more, before it is sent and public. */
export default function AnswerCheckScreen() {
  const t = useText(answerTexts);
  return (
    <AdvicePage
      title={() => t('answer.check.title')}
      lead={t('answer.check.lead')}
      may={(advice) => mayWrite(advice) && (advice.state !== 'open' || advice.viewerMayAnswer)}
    >
      {(handling) => <Check handling={handling} />}
    </AdvicePage>
  );
}
