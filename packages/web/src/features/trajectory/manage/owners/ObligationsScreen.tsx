// SPDX-License-Identifier: EUPL-1.2
import { useIssuePlace } from '../../../../shared/issue-steps/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { ButtonLink, EmptyState, Say, tellHere } from '../../../../shared/ui/index.ts';
import { isMet } from '../is-met.ts';
import { type AtIssue, IssuePage } from './IssuePage.tsx';
import { ObligationItem } from './ObligationItem.tsx';
import { ownerTexts } from './owners.texts.ts';

const Obligations = (at: AtIssue) => {
  const { managing, phase, phaseIssue } = at;
  const t = useText(ownerTexts);
  const place = useIssuePlace();
  const { choice, obligations } = phaseIssue;
  if (!choice)
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
        {t('obligation.noFormText')}
      </EmptyState>
    );
  const onDone = async (code: string) => {
    await managing.refresh();
    const left = obligations.filter((each) => !isMet(each, phaseIssue) && each.code !== code).length;
    tellHere(t('obligation.done', { left }));
  };
  return (
    <div className="ss-stack ss-stack--large">
      <Say say={choice.form.say} form={choice.form.name} />
      {obligations.length === 0 ? (
        <EmptyState title={t('obligation.noneTitle')}>
          {t('obligation.noneText', { form: choice.form.name })}
        </EmptyState>
      ) : (
        <ul className="ss-held">
          {obligations.map((obligation) => (
            <ObligationItem key={obligation.code} at={at} obligation={obligation} onDone={onDone} />
          ))}
        </ul>
      )}
    </div>
  );
};

/** `/:municipality/trajecten/:number/kwesties/:issue/verplichtingen`: how each obligation of the form was met (C7). */
export default function ObligationsScreen() {
  const t = useText(ownerTexts);
  return (
    <IssuePage
      title={t('obligation.title')}
      lead={t('obligation.lead')}
      may={(issue) => issue.viewerMayFulfilObligation}
    >
      {(at) => <Obligations {...at} />}
    </IssuePage>
  );
}
