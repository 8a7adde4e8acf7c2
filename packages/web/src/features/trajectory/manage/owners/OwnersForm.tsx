// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import type { SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { useDraft } from '../../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../../shared/graphql/index.ts';
import { useHref } from '../../../../shared/routes/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Paragraph,
  TextArea,
  tellNextPage,
} from '../../../../shared/ui/index.ts';
import { manageTexts } from '../manage.texts.ts';
import type { Ownership } from '../managed-query.ts';
import { useManageAct } from '../use-manage-act.ts';
import { candidatesFor, ownersOn, type Side, sidesOf } from './candidates.ts';
import type { AtIssue } from './IssuePage.tsx';
import { OwnersOnSide } from './OwnersOnSide.tsx';
import { ownerTexts } from './owners.texts.ts';
import { recordOwnershipMutation } from './record-ownership.ts';

const idsOn = (side: Side, ownership: Ownership): string[] => ownersOn(side, ownership).map(({ id }) => id);
const fieldOf: Record<Side, 'municipalOwners' | 'residentOwners'> = {
  municipality: 'municipalOwners',
  residents: 'residentOwners',
};

/** Who is ticked on each side, and what is typed. */
type Typed = Record<Side, string[]> & { names: string; reason: string };

/** Names who owns the issue, on the sides that the form allows, and why that changes (T3). */
export const OwnersForm = ({
  managing,
  phase,
  phaseIssue,
  ownership,
}: AtIssue & { ownership: Ownership }) => {
  const { trajectory, refresh } = managing;
  const t = useText(ownerTexts);
  const m = useText(manageTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const back = to('phase', { phase: String(phase.ordinal) });
  const sides = sidesOf(ownership.ownership);
  const draft = useDraft<Typed>(`${ownership.id}.owners`, {
    municipality: idsOn('municipality', ownership),
    residents: idsOn('residents', ownership),
    names: '',
    reason: '',
  });
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.set((now) => ({ ...now, ...part }));
  const { submit, busy, problem, problems } = useManageAct(recordOwnershipMutation, {
    municipalOwners: t('owner.municipality'),
    residentOwners: t('owner.residents'),
    residentOwnerNames: t('owner.names'),
    owners: t('owner.title'),
    reason: t('owner.reason'),
  });
  const firstSide = sides[0] ?? 'municipality';
  const shownAt = (side: Side) =>
    problemAt(problems, fieldOf[side]) ?? (side === firstSide ? problemAt(problems, 'owners') : undefined);

  const record = async (event: SyntheticEvent) => {
    event.preventDefault();
    const done = await submit({
      phaseIssue: phaseIssue.id,
      municipalOwners: typed.municipality,
      residentOwners: typed.residents,
      residentOwnerNames: typed.names.split('\n').filter((name) => name.trim() !== ''),
      reason: typed.reason,
    });
    await refresh();
    if (!done) return;
    draft.discard();
    tellNextPage(t('owner.done'));
    navigate(back);
  };

  return (
    <form className="ss-form" onSubmit={(event) => void record(event)} noValidate>
      <ErrorSummary
        problems={problems.map((each) => (each.at === 'owners' ? { ...each, at: fieldOf[firstSide] } : each))}
      />
      <ProblemNotice problem={problem} />
      <Paragraph>
        {t(`owner.allowed.${ownership.ownership}`, { form: phaseIssue.choice?.form.name ?? '' })}
      </Paragraph>
      {sides.map((side) => (
        <OwnersOnSide
          key={side}
          id={fieldOf[side]}
          side={side}
          candidates={candidatesFor(side, trajectory, ownership)}
          value={typed[side]}
          onChange={(ids) => change({ [side]: ids })}
          error={shownAt(side)}
        />
      ))}
      {sides.includes('residents') && (
        <TextArea
          id="residentOwnerNames"
          rows={2}
          optional
          label={t('owner.names')}
          hint={t('owner.namesHint')}
          error={problemAt(problems, 'residentOwnerNames')}
          value={typed.names}
          onChange={(event) => change({ names: event.currentTarget.value })}
        />
      )}
      <TextArea
        id="reason"
        rows={2}
        label={t('owner.reason')}
        hint={t('owner.reasonHint')}
        error={problemAt(problems, 'reason')}
        limit={textLimits.reason}
        value={typed.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {t('owner.submit')}
        </Button>
        <ButtonLink variant="subtle" href={back}>
          {m('manage.cancel')}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
};
