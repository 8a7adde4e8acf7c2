// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useText } from '../../../shared/texts/index.ts';
import { Button, ButtonRow, Details, Section, VisuallyHidden } from '../../../shared/ui/index.ts';
import { formOf, PassageForm } from './PassageForm.tsx';
import { passagesTexts } from './passages.texts.ts';
import type { ShownPassage } from './passages-query.ts';
import { RemovePassage } from './RemovePassage.tsx';

interface PassageListProps {
  passages: readonly ShownPassage[];
  refresh: () => Promise<unknown>;
}

/** Once what it belongs to is on the page. */
const focusLater = (id: string) => setTimeout(() => document.getElementById(id)?.focus());

/** Every passage, each with its text; one at a time is changed in its own place. */
export const PassageList = ({ passages, refresh }: PassageListProps) => {
  const t = useText(passagesTexts);
  const [changed, setChanged] = useState<ShownPassage>();
  const isGone = changed !== undefined && passages.every(({ id }) => id !== changed.id);
  const change = (passage: ShownPassage) => {
    setChanged(passage);
    focusLater(`${formOf(passage.id)}.title`);
  };
  const close = (id: string) => {
    setChanged(undefined);
    focusLater(`change-${id}`);
  };
  return (
    <ul className="ss-held">
      {/* What was being changed stays, also when somebody took it away: what was typed is in it. */}
      {[...(isGone ? [changed] : []), ...passages].map((passage) => (
        <li key={passage.id}>
          {passage.id === changed?.id ? (
            <Section level={3} title={t('passages.changing', { title: changed.title })}>
              <PassageForm
                passage={passage}
                isGone={isGone}
                refresh={refresh}
                onClose={() => close(passage.id)}
              />
            </Section>
          ) : (
            <>
              <Details summary={passage.title}>
                <p className="ss-prose">{passage.body}</p>
              </Details>
              <ButtonRow>
                <Button id={`change-${passage.id}`} variant="subtle" small onClick={() => change(passage)}>
                  {t('passages.change')}
                  <VisuallyHidden>: {passage.title}</VisuallyHidden>
                </Button>
                <RemovePassage passage={passage} refresh={refresh} />
              </ButtonRow>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};
