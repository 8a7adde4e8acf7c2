// SPDX-License-Identifier: EUPL-1.2
import { Check, Circle } from 'lucide';
import { useText } from '../../shared/texts/index.ts';
import { Icon, VisuallyHidden } from '../../shared/ui/index.ts';
import { explorationTexts } from './texts.ts';

const parts = ['goal', 'bounds', 'known', 'unknown', 'triedBefore', 'groups', 'question'] as const;

/** What C6 asks, part by part: what is there already, and what still is to be filled in. */
export const PartsToDo = ({ toDo }: { toDo: ReadonlySet<string> }) => {
  const t = useText(explorationTexts);
  return (
    <ul className="ss-to-do" aria-label={t('exploration.parts')}>
      {parts.map((part) => (
        <li key={part} className={toDo.has(part) ? undefined : 'ss-to-do__done'}>
          {toDo.has(part) ? (
            <Icon drawing={Circle} size={18} />
          ) : (
            <Icon drawing={Check} size={18} strokeWidth={3} />
          )}
          <a
            className="utrecht-link utrecht-link--html-a"
            href={`#${part === 'groups' ? 'groups.0.name' : part}`}
          >
            {t(`exploration.${part}`)}
          </a>
          <VisuallyHidden>
            : {t(toDo.has(part) ? 'exploration.part.toDo' : 'exploration.part.done')}
          </VisuallyHidden>
        </li>
      ))}
    </ul>
  );
};
