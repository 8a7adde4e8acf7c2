// SPDX-License-Identifier: EUPL-1.2
import { maxPoints } from '@samenspel/domain/advice';
import { ProblemNotice } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, EmptyState, Notice } from '../../../shared/ui/index.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import { draftTexts } from './draft.texts.ts';
import { addDraftPoint } from './draft-acts.ts';
import { focusPoint } from './focus-point.ts';
import { PointItem } from './PointItem.tsx';
import type { StepProps } from './SheetField.tsx';
import { useMoves } from './use-moves.ts';

/** Step 2: the numbered points; several members can write at once. */
export const PointsStep = (step: StepProps) => {
  const { shown, sheet } = step;
  const t = useText(draftTexts);
  const { submit, busy, problem, problems } = usePlatformAct(addDraftPoint);
  const moves = useMoves(shown);
  const add = async (body = '') => {
    const done = await submit({ draft: shown.id, body });
    if (done) focusPoint(done.draft.points.length);
    return done !== undefined;
  };
  const none = shown.points.length === 0;
  const adding = (
    <Button variant={none ? 'primary' : 'secondary'} busy={busy} onClick={() => void add()}>
      {t(none ? 'draft.point.first' : 'draft.point.add')}
    </Button>
  );
  return (
    <>
      {sheet.orphans.map(({ name, text }) => (
        <Notice key={name} kind="warning" title={t('draft.orphan')}>
          <blockquote className="ss-quote">{text}</blockquote>
          <div className="ss-buttons">
            <Button
              variant="secondary"
              small
              onClick={() => void add(text).then((added) => added && sheet.take(name))}
            >
              {t('draft.orphan.add')}
            </Button>
            <Button variant="subtle" small onClick={() => sheet.take(name)}>
              {t('draft.orphan.drop')}
            </Button>
          </div>
        </Notice>
      ))}
      {none ? (
        <EmptyState title={t('draft.points.none')} action={adding}>
          {t('draft.points.none.text')}
        </EmptyState>
      ) : (
        <>
          <ol className="ss-platform-points">
            {moves.points.map((point, index) => (
              <PointItem key={point.id} {...step} moves={moves} point={point} number={index + 1} />
            ))}
          </ol>
          {shown.points.length < maxPoints && <div>{adding}</div>}
        </>
      )}
      <ProblemNotice problem={problem} />
      {problems.map(({ text }) => (
        <Notice key={text} kind="error" live title={text} />
      ))}
    </>
  );
};
