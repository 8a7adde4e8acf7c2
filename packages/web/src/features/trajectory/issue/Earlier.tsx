// SPDX-License-Identifier: EUPL-1.2
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { readingAddress, useHref } from '../../../shared/routes/index.ts';
import { useViewer } from '../../../shared/session/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Link, Timeline, type TimelineItem } from '../../../shared/ui/index.ts';
import type { PublicPhaseIssue, PublicReading } from './issue-query.ts';
import { issueTexts } from './texts.ts';

type Owners = PublicPhaseIssue['ownerships'][number]['owners'];

/** Every reading, choice and owner there was in this phase, oldest first: nothing is overwritten (C5, T3). */
export const Earlier = ({ phaseIssue, timeZone }: { phaseIssue: PublicPhaseIssue; timeZone: string }) => {
  const t = useText(issueTexts);
  const to = useHref();
  const language = useLanguage();
  const viewer = useViewer();
  // What is going on is not public yet (C3): only who takes part, the team and who works here can open it.
  const mayReadAlong = ({ viewerMayAgreeAnswer, viewerMayGiveAnswer }: PublicReading): boolean =>
    viewerMayAgreeAnswer || viewerMayGiveAnswer || (viewer?.tenantRoles.length ?? 0) > 0;
  const phase = phaseIssue.phase.ordinal;
  const ownersInWords = (owners: Owners): string => {
    const names = owners.flatMap(({ party }) => (party.name === null ? [] : [party.name]));
    const unnamed = (['municipality', 'residents'] as const).flatMap((side) => {
      const count = owners.filter((owner) => owner.side === side && owner.party.name === null).length;
      return count === 0 ? [] : [t(`issue.unnamed.${side}`, { count })];
    });
    return [...names, ...unnamed].join(', ');
  };
  type Told = TimelineItem & { at: string };
  const readings = phaseIssue.readings.map((reading): Told => {
    const href = to(reading.status === 'completed' ? 'readingOutcome' : 'reading', {
      reading: readingAddress({ phase, reading: reading.ordinal }),
    });
    const title =
      reading.status === 'completed'
        ? t('issue.told.outcome', { ordinal: reading.ordinal, form: reading.outcome?.name ?? '' })
        : t(`issue.told.${reading.status}`, { ordinal: reading.ordinal });
    return {
      id: reading.id,
      at: reading.completedAt ?? reading.startedAt,
      state: reading.status === 'open' ? 'now' : 'past',
      title:
        reading.status === 'completed' || (reading.status === 'open' && mayReadAlong(reading)) ? (
          <Link href={href}>{title}</Link>
        ) : (
          title
        ),
    };
  });
  const choices = phaseIssue.choices.map(
    (choice): Told => ({
      id: choice.id,
      at: choice.chosenAt,
      state: choice.id === phaseIssue.choice?.id ? 'now' : 'past',
      title: t(choice.departs ? 'issue.told.departed' : 'issue.told.chosen', {
        form: choice.form.name,
        outcome: choice.outcome.name,
      }),
      children: choice.reason && <p className="ss-quote">{choice.reason}</p>,
    }),
  );
  const owned = phaseIssue.ownerships
    .filter(({ owners }) => owners.length > 0)
    .map(
      (record): Told => ({
        id: record.id,
        at: record.since,
        state: record.id === phaseIssue.ownerships.at(-1)?.id ? 'now' : 'past',
        title: t('issue.told.owners', {
          owners: ownersInWords(record.owners),
        }),
        children: record.reason && <p className="ss-quote">{record.reason}</p>,
      }),
    );
  const items = [...readings, ...choices, ...owned]
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(({ at, ...item }) => ({ ...item, when: dateInWords(civilDayOf(at, timeZone), language) }));
  return <Timeline label={t('issue.earlier')} items={items} />;
};
