// SPDX-License-Identifier: EUPL-1.2
import { useIssuePlace } from '../../../../shared/issue-steps/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { ButtonLink, EmptyState, OwnershipSign, Section } from '../../../../shared/ui/index.ts';
import { type AtIssue, IssuePage } from './IssuePage.tsx';
import { OwnersForm } from './OwnersForm.tsx';
import { OwnershipHistory } from './OwnershipHistory.tsx';
import { ownerTexts } from './owners.texts.ts';

const Owned = (at: AtIssue) => {
  const { phase, phaseIssue, managing } = at;
  const t = useText(ownerTexts);
  const place = useIssuePlace();
  const { choice, ownership, ownerships } = phaseIssue;
  if (!choice || !ownership)
    return (
      <EmptyState
        title={t('owner.noForm')}
        action={
          <ButtonLink
            variant="secondary"
            href={place('chooseForm', { issue: phaseIssue.issue.ordinal, phase: phase.ordinal })}
          >
            {t('owner.chooseForm')}
          </ButtonLink>
        }
      >
        {t('owner.noFormText')}
      </EmptyState>
    );
  const owners = ownership.owners.flatMap(({ party }) => (party.name === null ? [] : [party.name]));
  return (
    <div className="ss-stack ss-stack--large">
      <Section title={t('owner.now')}>
        <OwnershipSign ownership={ownership.ownership} owners={owners} />
      </Section>
      {phase.status !== 'closed' && <OwnersForm key={ownership.id} {...at} ownership={ownership} />}
      {ownerships.length > 1 && (
        <OwnershipHistory ownerships={ownerships.slice(0, -1)} timeZone={managing.timeZone} />
      )}
    </div>
  );
};

/** `/:municipality/trajecten/:number/kwesties/:issue/eigenaarschap`: named owners within what the form allows, and who was before (T3). */
export default function OwnershipScreen() {
  const t = useText(ownerTexts);
  return (
    <IssuePage title={t('owner.title')} may={(issue) => issue.viewerMayRecordOwnership}>
      {(at) => <Owned {...at} />}
    </IssuePage>
  );
}
