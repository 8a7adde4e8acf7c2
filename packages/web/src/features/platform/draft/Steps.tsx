// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, ButtonRow, Link } from '../../../shared/ui/index.ts';
import { draftTexts } from './draft.texts.ts';
import { type Step, steps } from './steps.ts';

/** All steps at a glance; each can be opened at any time. */
export const StepList = ({ open }: { open: Step }) => {
  const t = useText(draftTexts);
  const to = useHref();
  return (
    <nav className="ss-platform-steps ss-no-print" aria-label={t('draft.steps')}>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <Link href={to('adviceDraft', { step })} aria-current={step === open ? 'step' : undefined}>
              {t(`draft.step.${step}`)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
};

/** On to the next step, and back to the one before. */
export const StepButtons = ({ open }: { open: Step }) => {
  const t = useText(draftTexts);
  const to = useHref();
  const at = steps.indexOf(open);
  const [before, next] = [steps[at - 1], steps[at + 1]];
  return (
    <ButtonRow>
      {next && (
        <ButtonLink href={to('adviceDraft', { step: next })}>
          {t('draft.next', { step: t(`draft.step.${next}`) })}
        </ButtonLink>
      )}
      {before && (
        <ButtonLink variant="secondary" href={to('adviceDraft', { step: before })}>
          {t('draft.back', { step: t(`draft.step.${before}`) })}
        </ButtonLink>
      )}
      <ButtonLink variant="subtle" href={to('platformWork')}>
        {t('draft.toWork')}
      </ButtonLink>
    </ButtonRow>
  );
};
