// SPDX-License-Identifier: EUPL-1.2
import { localeOf, useLanguage, useText } from '../../../shared/texts/index.ts';
import { DataTable, Section } from '../../../shared/ui/index.ts';
import type { ShownAdvice } from './advice-query.ts';
import { Files } from './Files.tsx';
import { moreTexts } from './more.texts.ts';
import { Withheld } from './Withheld.tsx';

/** Who took part in it and how broadly it is carried, in the form that the platform chose (A4). */
export const BackingOf = ({ advice }: { advice: ShownAdvice }) => {
  const t = useText(moreTexts);
  const number = new Intl.NumberFormat(localeOf[useLanguage()]);
  const { takingPart, backing, backingFigures, files } = advice.current;
  return (
    <>
      <Section title={t('adviceMore.takingPart')}>
        <Withheld advice={advice} part="taking_part" />
        {takingPart && <p className="ss-prose">{takingPart}</p>}
      </Section>
      <Section title={t('adviceMore.backing')}>
        <Withheld advice={advice} part="backing" />
        {backing && <p className="ss-prose">{backing}</p>}
        {backingFigures.length > 0 && (
          <DataTable
            caption={t('adviceMore.backing.figures')}
            keyOf={({ label }) => label}
            rows={backingFigures}
            columns={[
              { key: 'label', header: t('adviceMore.backing.what'), cell: ({ label }) => label },
              {
                key: 'figure',
                header: t('adviceMore.backing.figure'),
                numeric: true,
                cell: ({ figure }) => number.format(figure),
              },
            ]}
          />
        )}
        <Withheld advice={advice} part="files" />
        <Files title={t('adviceMore.files')} files={files} />
      </Section>
    </>
  );
};
