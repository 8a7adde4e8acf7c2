// SPDX-License-Identifier: EUPL-1.2
import { dateInWords } from '../../shared/formats/index.ts';
import { type Language, type Translate, useLanguage, useText } from '../../shared/texts/index.ts';
import { Heading, Paragraph, StatusBadge, Timeline, type Tone } from '../../shared/ui/index.ts';
import { trajectoryTexts } from './texts.ts';
import type { ShownPhase } from './trajectory-query.ts';

const states = { closed: 'past', running: 'now', planned: 'coming' } as const;
const tones: Record<ShownPhase['status'], Tone> = {
  closed: 'neutral',
  running: 'accent',
  planned: 'neutral',
};

type Dated = { startsOn: string | null; endsOn: string | null };

const dates = (
  { startsOn, endsOn }: Dated,
  t: Translate<(typeof trajectoryTexts.keys)[number]>,
  language: Language,
): string => {
  const from = startsOn && dateInWords(startsOn, language);
  const until = endsOn && dateInWords(endsOn, language);
  if (from && until) return t('trajectory.phase.between', { from, until });
  if (from) return t('trajectory.phase.from', { from });
  return until ? t('trajectory.phase.until', { until }) : t('trajectory.phase.undated');
};

/** The phases in order: what was, what is, what is planned. */
export const PhaseTimeline = ({ phases }: { phases: readonly ShownPhase[] }) => {
  const t = useText(trajectoryTexts);
  const language = useLanguage();
  return (
    <Timeline
      label={t('trajectory.phases')}
      items={phases.map((phase) => ({
        id: phase.id,
        state: states[phase.status],
        title: (
          <Heading level={3}>
            {t('trajectory.now.phase', { ordinal: phase.ordinal, title: phase.title })}
          </Heading>
        ),
        badge: <StatusBadge tone={tones[phase.status]}>{t(`trajectory.phase.${phase.status}`)}</StatusBadge>,
        when: dates(phase, t, language),
        children: (
          <>
            <Paragraph>{phase.goal}</Paragraph>
            {phase.statutorySteps.map((step) => (
              <Paragraph key={step.id} small>
                {t('trajectory.phase.statutory', { name: step.name })} ({dates(step, t, language)})
              </Paragraph>
            ))}
          </>
        ),
      }))}
    />
  );
};
