// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../texts/index.ts';
import { classNames } from './class-names.ts';
import { uiTexts } from './texts.ts';

export const saySteps = ['none', 'limited', 'fairly_high', 'high', 'full'] as const;
export type SayStep = (typeof saySteps)[number];

const barHeights = [2, 8, 13, 18, 23];

/** The picture alone: five steps going up, filled as far as the say reaches. None is the floor. */
export const SayPicture = ({ say, size = 32 }: { say: SayStep; size?: number }) => {
  const reached = saySteps.indexOf(say);
  return (
    <svg width={size * 1.25} height={size} viewBox="0 0 40 32" aria-hidden="true">
      {barHeights.map((height, step) =>
        step === 0 ? (
          <line key={height} className="ss-say__floor" x1="1" x2="7" y1="27.5" y2="27.5" />
        ) : (
          <rect
            key={height}
            className={classNames('ss-say__step', step <= reached && 'ss-say__step--reached')}
            x={step * 8 + 1}
            y={28 - height}
            width="6"
            height={height}
            rx="1"
          />
        ),
      )}
    </svg>
  );
};

export interface SayProps {
  say: SayStep;
  /** The name of the form that gives this say. Without it the word stands alone. */
  form?: string | undefined;
  large?: boolean;
  compact?: boolean;
}

/** The first sign: how much say residents have, as a picture and a word, with the form's name. */
export const Say = ({ say, form, large, compact }: SayProps) => {
  const t = useText(uiTexts);
  const word = t(`ui.say.${say}`);
  return (
    <span className={classNames('ss-sign', large && 'ss-sign--large')}>
      <SayPicture say={say} size={large ? 44 : compact ? 22 : 30} />
      <span className="ss-sign__words">
        {form && <span className="ss-sign__name">{form}</span>}
        <span className={form ? 'ss-sign__word' : 'ss-sign__name'}>{t('ui.say.word', { word })}</span>
      </span>
    </span>
  );
};
