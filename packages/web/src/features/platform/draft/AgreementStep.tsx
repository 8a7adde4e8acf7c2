// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../shared/texts/index.ts';
import { Details, Paragraph, RadioGroup } from '../../../shared/ui/index.ts';
import { FollowUpTalk } from '../request/FollowUpTalk.tsx';
import { agreedIn } from '../request/follow-up-fragment.ts';
import { ProposalFacts } from '../request/ProposalFacts.tsx';
import { ProposeForm } from '../request/ProposeForm.tsx';
import { draftTexts } from './draft.texts.ts';
import type { StepProps } from './SheetField.tsx';

/** Step 4: what both sides agreed about what follows on it (A3); asked or, if the platform wants one, unasked. */
export const AgreementStep = ({ shown, sheet, timeZone }: StepProps) => {
  const t = useText(draftTexts);
  if (shown.request) {
    return (
      <>
        <Paragraph>{t('draft.agreement.asked')}</Paragraph>
        <FollowUpTalk followUp={shown.request.followUp} side="platform" timeZone={timeZone} />
      </>
    );
  }
  const { followUps } = shown.wijkplatform;
  const agreed = followUps.filter(({ state }) => state === 'agreed');
  const proposed = followUps.filter(({ state }) => state === 'proposed');
  const chosen = agreedIn(agreed.find(({ id }) => id === sheet.text('followUp')));
  return (
    <>
      <RadioGroup
        id="followUp"
        name="followUp"
        layout="boxed"
        label={t('draft.agreement.choose')}
        choices={[
          {
            value: '',
            label: t('draft.agreement.default'),
            hint: t('draft.agreement.default.hint'),
          },
          ...agreed.map(({ id, subject }) => ({ value: id, label: subject })),
        ]}
        value={sheet.text('followUp')}
        onChange={(id) => sheet.write('followUp', id)}
      />
      {chosen && <ProposalFacts proposal={chosen} />}
      {proposed.map((followUp) => (
        <FollowUpTalk key={followUp.id} followUp={followUp} side="platform" timeZone={timeZone} titled />
      ))}
      <Details summary={t('draft.agreement.propose')}>
        <div className="ss-stack">
          <Paragraph>{t('draft.agreement.proposeHint')}</Paragraph>
          <ProposeForm
            side="platform"
            opens={{
              wijkplatform: shown.wijkplatform.id,
              trajectory: shown.trajectory?.id ?? null,
              subject: shown.title,
            }}
          />
        </div>
      </Details>
    </>
  );
};
