// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import { type SyntheticEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useDraft } from '../../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../../shared/graphql/index.ts';
import { PersonPicker, type Picked } from '../../../../shared/people/index.ts';
import { useHref, useParam } from '../../../../shared/routes/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Notice,
  TextArea,
  tellNextPage,
} from '../../../../shared/ui/index.ts';
import { ManagePage, type Managing } from '../ManagePage.tsx';
import { manageTexts } from '../manage.texts.ts';
import { useManageAct, useSentence } from '../use-manage-act.ts';
import { handOverLeadMutation } from './hand-over-lead.ts';
import { roleTexts } from './people.texts.ts';

const empty: { to: Picked | null; reason: string } = { to: null, reason: '' };

const HandOverForm = ({ trajectory, refresh }: Managing) => {
  const t = useText(roleTexts);
  const m = useText(manageTexts);
  const href = useHref();
  const [, navigate] = useLocation();
  const labels = { to: t('role.handOver.to'), reason: t('role.handOver.reason') };
  const sentence = useSentence(labels);
  const draft = useDraft(`${useParam('municipality')}.${trajectory.number}.hand-over`, empty);
  const [isIncomplete, setIncomplete] = useState(false);
  const { submit, busy, problem, problems: refused } = useManageAct(handOverLeadMutation, labels);
  const { to, reason } = draft.value;
  const problems = isIncomplete && !to ? [sentence({ code: 'LEAD_MISSING', at: 'to' })] : refused;
  const before = trajectory.lead.name ?? m('manage.nobody');

  const handOver = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIncomplete(to === null);
    if (!to) return;
    const done = await submit({ trajectory: trajectory.id, to: to.id, reason });
    if (!done) return;
    draft.discard();
    tellNextPage(t('role.handOver.done', { name: to.name ?? '' }));
    // Whoever handed over may not be here any more: the page that follows is the public one.
    navigate(href('trajectory'));
    await refresh();
  };

  return (
    <form className="ss-form" onSubmit={(event) => void handOver(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      <PersonPicker
        id="to"
        label={labels.to}
        error={problemAt(problems, 'to')}
        without={[trajectory.lead.id]}
        value={to ?? undefined}
        onChange={(person) => draft.set((now) => ({ ...now, to: person }))}
      />
      <TextArea
        id="reason"
        rows={3}
        optional
        label={labels.reason}
        hint={t('role.handOver.reasonHint')}
        error={problemAt(problems, 'reason')}
        limit={textLimits.reason}
        value={reason}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          draft.set((now) => ({ ...now, reason: typed }));
        }}
      />
      {to && <Notice title={t('role.handOver.effect', { name: to.name ?? '', before })} />}
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {t('role.handOver.submit')}
        </Button>
        <ButtonLink variant="subtle" href={href('people')}>
          {m('manage.cancel')}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
};

/** `/:municipality/trajecten/:number/mensen/overdragen`: the lead goes from one person to another in one act (T1). */
export default function HandOverScreen() {
  const t = useText(roleTexts);
  const to = useHref();
  return (
    <ManagePage
      title={t('role.handOver.title')}
      lead={t('role.handOver.lead')}
      may={(trajectory) => trajectory.viewerMayHandOverLead}
      crumbs={() => [{ label: t('role.title'), href: to('people') }]}
    >
      {(managing) => <HandOverForm {...managing} />}
    </ManagePage>
  );
}
