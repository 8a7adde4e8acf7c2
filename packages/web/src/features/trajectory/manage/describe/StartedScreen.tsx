// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../../../shared/routes/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { ButtonLink, ButtonRow, Row, Rows, Section } from '../../../../shared/ui/index.ts';
import { ManagePage } from '../ManagePage.tsx';
import { describeTexts } from './describe.texts.ts';

/** `/:municipality/trajecten/:number/gestart`: the number that it got, and what comes next. */
export default function StartedScreen() {
  const t = useText(describeTexts);
  const to = useHref();
  return (
    <ManagePage
      title={({ trajectory }) => t('describe.started.title', { number: trajectory.number })}
      kicker={() => t('describe.start.title')}
      may={() => true}
    >
      {({ trajectory }) => (
        <div className="ss-stack ss-stack--large">
          <p className="ss-page__lead">{t('describe.started.lead', { title: trajectory.title })}</p>
          <Section title={t('describe.started.next')}>
            <Rows label={t('describe.started.next')}>
              {trajectory.viewerMayPlanPhase && (
                <Row
                  href={to('planPhase')}
                  title={t('describe.started.plan')}
                  meta={t('describe.started.planText')}
                />
              )}
              {trajectory.viewerMayGiveRole && (
                <Row
                  href={to('people')}
                  title={t('describe.started.people')}
                  meta={t('describe.started.peopleText')}
                />
              )}
            </Rows>
          </Section>
          <ButtonRow>
            <ButtonLink variant="secondary" href={to('trajectory')}>
              {t('describe.started.view')}
            </ButtonLink>
          </ButtonRow>
        </div>
      )}
    </ManagePage>
  );
}
