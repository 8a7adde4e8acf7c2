// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import { useState } from 'react';
import { momentInWords } from '../../../shared/formats/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Button, Dialog, Notice, Paragraph, TextArea, VisuallyHidden } from '../../../shared/ui/index.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import { draftTexts } from './draft.texts.ts';
import { removeDraftPoint } from './draft-acts.ts';
import type { ShownPoint } from './draft-fragment.ts';
import { focusPoint } from './focus-point.ts';
import { Parted } from './Parted.tsx';
import { pointName } from './record.ts';
import type { StepProps } from './SheetField.tsx';
import type { Moves } from './use-moves.ts';

interface PointItemProps extends StepProps {
  point: ShownPoint;
  number: number;
  moves: Moves;
}

/** One point: its text, who wrote in it last, and its place. */
export const PointItem = ({ shown, sheet, timeZone, personId, point, number, moves }: PointItemProps) => {
  const t = useText(draftTexts);
  const language = useLanguage();
  const [asks, setAsks] = useState(false);
  const [told, setTold] = useState('');
  const remove = usePlatformAct(removeDraftPoint);
  const name = pointName(point.id);
  const text = sheet.text(name);
  const id = `points.${number}`;
  const by = point.savedBy.id === personId ? null : (point.savedBy.name ?? t('draft.somebody'));
  const moved = moves.last.point === point.id ? moves.last : undefined;

  const moveTo = async (place: number) => {
    const done = moves.move({ point: point.id, place });
    setTold(t('draft.point.moved', { number: place }));
    focusPoint(place);
    if (!(await done)) setTold('');
  };
  const takeAway = async () => {
    if (!(await remove.submit({ draft: shown.id, point: point.id }))) return;
    setAsks(false);
    sheet.take(name);
    focusPoint(Math.max(1, number - 1));
  };
  const label = t('draft.point', { number });
  return (
    <li className="ss-stack">
      <TextArea
        id={id}
        label={label}
        hint={
          by && t('draft.point.by', { name: by, moment: momentInWords(point.savedAt, language, timeZone) })
        }
        limit={textLimits.reason}
        rows={4}
        error={problemAt(sheet.problems, id)}
        value={text}
        onChange={(event) => sheet.write(name, event.currentTarget.value)}
      />
      <Parted sheet={sheet} name={name} by={by} />
      <div className="ss-buttons">
        {number > 1 && (
          <Button variant="subtle" small onClick={() => void moveTo(number - 1)}>
            {t('draft.point.up')} <VisuallyHidden>{label}</VisuallyHidden>
          </Button>
        )}
        {number < moves.points.length && (
          <Button variant="subtle" small onClick={() => void moveTo(number + 1)}>
            {t('draft.point.down')} <VisuallyHidden>{label}</VisuallyHidden>
          </Button>
        )}
        <Button
          variant="subtle"
          small
          busy={remove.busy}
          onClick={() => (text.trim() === '' ? void takeAway() : setAsks(true))}
        >
          {t('draft.point.remove')} <VisuallyHidden>{label}</VisuallyHidden>
        </Button>
        <span role="status" className="ss-field__hint">
          {told}
        </span>
      </div>
      <ProblemNotice problem={moved?.problem ?? remove.problem} />
      {[...(moved?.problems ?? []), ...remove.problems].map((problem) => (
        <Notice key={problem.text} kind="error" live title={problem.text} />
      ))}
      <Dialog
        open={asks}
        title={t('draft.point.remove.sure', { number })}
        onClose={() => setAsks(false)}
        actions={
          <Button busy={remove.busy} onClick={() => void takeAway()}>
            {t('draft.point.remove')}
          </Button>
        }
      >
        <Paragraph>{t('draft.point.remove.text', { body: text })}</Paragraph>
      </Dialog>
    </li>
  );
};
