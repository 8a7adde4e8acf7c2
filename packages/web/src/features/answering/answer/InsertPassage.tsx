// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Link, Select } from '../../../shared/ui/index.ts';
import { answerTexts } from './answer.texts.ts';
import { passagesQuery } from './passages-query.ts';
import type { AnswerAtHand } from './use-answer.ts';

interface InsertPassageProps {
  id: string;
  /** The text it is put behind. */
  into: string;
  answer: AnswerAtHand;
  /** Whether the way to write and change them stands here: once on a page. */
  isWayToAll?: boolean;
}

/** Puts a standard text behind what was typed; it is then text like any other, to be made to fit this very point. */
export const InsertPassage = ({ id, into, answer, isWayToAll = false }: InsertPassageProps) => {
  const t = useText(answerTexts);
  const [{ data }] = useQuery({ query: passagesQuery });
  const to = useHref();
  const passages = data?.passages ?? [];
  // What is typed here keeps itself, so that one may leave and come back.
  const manage = isWayToAll && data?.viewer?.mayManagePassages && (
    <Link className="ss-small" href={to('passages')}>
      {t('answer.passage.manage')}
    </Link>
  );
  if (passages.length === 0) return manage || null;
  const insert = (chosen: string) => {
    const body = passages.find((passage) => passage.id === chosen)?.body;
    if (body === undefined) return;
    answer.write(into, [answer.text(into).trimEnd(), body].filter(Boolean).join('\n\n'));
    setTimeout(() => document.getElementById(into)?.focus());
  };
  return (
    <>
      <Select
        id={id}
        label={t('answer.passage.insert')}
        empty={t('answer.choose')}
        options={passages.map((passage) => ({ value: passage.id, label: passage.title }))}
        value=""
        onChange={(event) => insert(event.currentTarget.value)}
      />
      {manage}
    </>
  );
};
