// SPDX-License-Identifier: EUPL-1.2
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Facts, Notice, OwnershipSign, Paragraph, Say } from '../../../shared/ui/index.ts';
import type { PublicChoice, PublicPhaseIssue } from './issue-query.ts';
import { issueTexts } from './texts.ts';

export interface ChosenFormProps {
  choice: PublicChoice;
  ownership: PublicPhaseIssue['ownerships'][number] | undefined;
  timeZone: string;
  withSigns: boolean;
}

/** The form that holds: say, owner, both roles, and the reason where it departs from the compass (C4). */
export const ChosenForm = ({ choice, ownership, timeZone, withSigns }: ChosenFormProps) => {
  const t = useText(issueTexts);
  const language = useLanguage();
  const { form, departs, outcome, reason, supportingForms } = choice;
  const owners = ownership?.owners.flatMap(({ party }) => (party.name === null ? [] : [party.name])) ?? [];
  return (
    <div className="ss-stack">
      {withSigns && (
        <div className="ss-signs">
          <Say say={form.say} form={form.name} />
          <OwnershipSign ownership={ownership?.ownership ?? form.ownership} owners={owners} />
        </div>
      )}
      <Paragraph>{form.summary}</Paragraph>
      {form.sayNote && (
        <Paragraph small subtle>
          {form.sayNote}
        </Paragraph>
      )}
      {departs && (
        <Notice kind="warning" title={t('issue.departs')}>
          <Paragraph>{t('issue.departs.text', { outcome: outcome.name, form: form.name })}</Paragraph>
          <blockquote className="ss-quote">{reason}</blockquote>
        </Notice>
      )}
      <Facts
        facts={[
          { term: t('issue.role.municipality'), value: choice.municipalityRole },
          { term: t('issue.role.residents'), value: choice.residentsRole },
          ...(supportingForms.length > 0
            ? [{ term: t('issue.supporting'), value: supportingForms.map(({ name }) => name).join(', ') }]
            : []),
          ...(reason && !departs ? [{ term: t('issue.reason'), value: reason }] : []),
          {
            term: t('issue.chosenOn'),
            value: dateInWords(civilDayOf(choice.chosenAt, timeZone), language),
          },
        ]}
      />
    </div>
  );
};
