// SPDX-License-Identifier: EUPL-1.2
import { maxGroups } from '@samenspel/domain/trajectory';
import { problemAt } from '../../shared/graphql/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { Button, type FieldProblem, Section, TextInput, VisuallyHidden } from '../../shared/ui/index.ts';
import type { ExplorationGroup } from './content.ts';
import { Parted } from './Parted.tsx';
import { explorationTexts } from './texts.ts';
import type { ExplorationAtHand } from './use-exploration.ts';

const empty: ExplorationGroup = { name: '', part: '' };

/** Whom it touches, and which part they have in it: a row for each group. */
export const Groups = ({
  sheet,
  problems,
}: {
  sheet: ExplorationAtHand;
  problems: readonly FieldProblem[];
}) => {
  const t = useText(explorationTexts);
  const rows = sheet.content.groups.length > 0 ? sheet.content.groups : [empty];
  const change = (index: number, next: Partial<ExplorationGroup>) =>
    sheet.writeGroups(rows.map((row, at) => (at === index ? { ...row, ...next } : row)));
  const add = () => {
    sheet.writeGroups([...rows, empty]);
    setTimeout(() => document.getElementById(`groups.${rows.length}.name`)?.focus());
  };
  const remove = (index: number) => {
    sheet.writeGroups(rows.filter((_, at) => at !== index));
    setTimeout(() => document.getElementById('groups.add')?.focus());
  };
  return (
    <Section title={t('exploration.groups')}>
      <p className="ss-field__hint">{t('exploration.groups.hint')}</p>
      <Parted sheet={sheet} part="groups">
        {sheet.record.groups.map(({ name, part }) => `${name}: ${part}`).join('\n')}
      </Parted>
      <ul className="ss-groups">
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own, and are controlled
          <li key={index}>
            <TextInput
              id={`groups.${index}.name`}
              label={t('exploration.group.name', { number: index + 1 })}
              maxLength={160}
              error={problemAt(problems, `groups.${index}.name`)}
              value={row.name}
              onChange={(event) => change(index, { name: event.currentTarget.value })}
            />
            <TextInput
              id={`groups.${index}.part`}
              label={
                <>
                  {t('exploration.group.part')} <VisuallyHidden>{row.name}</VisuallyHidden>
                </>
              }
              error={problemAt(problems, `groups.${index}.part`)}
              value={row.part}
              onChange={(event) => change(index, { part: event.currentTarget.value })}
            />
            {rows.length > 1 && (
              <Button variant="subtle" small onClick={() => remove(index)}>
                {t('exploration.group.remove')}
                <VisuallyHidden>: {row.name || index + 1}</VisuallyHidden>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rows.length < maxGroups && (
        <div>
          <Button id="groups.add" variant="secondary" small onClick={add}>
            {t('exploration.group.add')}
          </Button>
        </div>
      )}
    </Section>
  );
};
