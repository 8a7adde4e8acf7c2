// SPDX-License-Identifier: EUPL-1.2
import { FileItems } from '../../../shared/files/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { SummaryList } from '../../../shared/ui/index.ts';
import { agreedIn } from '../request/follow-up-fragment.ts';
import { ProposalFacts } from '../request/ProposalFacts.tsx';
import { draftTexts } from './draft.texts.ts';
import type { StepProps } from './SheetField.tsx';
import type { Step } from './steps.ts';

/** The whole advice as it will be read, with a way back to each part. */
export const CheckAnswers = ({ shown }: StepProps) => {
  const t = useText(draftTexts);
  const to = useHref();
  const on = (step: Step) => to('adviceDraft', { step });
  const said = (text: string) =>
    text === '' ? (
      <span className="ss-subtle">{t('draft.check.empty')}</span>
    ) : (
      <span className="ss-platform-text">{text}</span>
    );
  const own = shown.wijkplatform.followUps.find(({ id }) => id === shown.followUp?.id);
  const agreed = agreedIn(shown.request?.followUp ?? own);
  const { phase, trajectory } = shown;
  const files = (wanted: 'backing' | 'annex') => shown.files.filter(({ purpose }) => purpose === wanted);
  const showing = files('backing');
  const annexes = files('annex');
  return (
    <SummaryList
      items={[
        { term: t('draft.check.title'), value: said(shown.title), changeHref: on('onderwerp') },
        { term: t('draft.check.summary'), value: said(shown.summary), changeHref: on('onderwerp') },
        {
          term: t('draft.check.trajectory'),
          value: trajectory
            ? `${trajectory.number}: ${trajectory.title}${phase ? `, ${phase.title}` : ''}`
            : t('draft.check.noTrajectory'),
          changeHref: on('onderwerp'),
        },
        ...shown.points.map(({ body }, index) => ({
          term: t('draft.point', { number: index + 1 }),
          value: said(body),
          changeHref: on('punten'),
        })),
        { term: t('draft.check.takingPart'), value: said(shown.takingPart), changeHref: on('draagvlak') },
        {
          term: t('draft.check.backing'),
          value: (
            <ul className="ss-platform-links">
              {(shown.backing !== '' || shown.backingFigures.length + showing.length === 0) && (
                <li>{said(shown.backing)}</li>
              )}
              {shown.backingFigures.map(({ label, figure }) => (
                <li key={label + figure}>
                  {label}: {figure}
                </li>
              ))}
              <FileItems files={showing} />
            </ul>
          ),
          changeHref: on('draagvlak'),
        },
        {
          term: t('draft.check.files'),
          value:
            annexes.length === 0 ? (
              t('draft.check.noFiles')
            ) : (
              <ul className="ss-platform-links">
                <FileItems files={annexes} />
              </ul>
            ),
          changeHref: on('draagvlak'),
        },
        {
          term: t('draft.check.agreement'),
          value: agreed ? <ProposalFacts proposal={agreed} /> : t('draft.agreement.default.hint'),
          changeHref: on('afspraak'),
        },
      ]}
    />
  );
};
