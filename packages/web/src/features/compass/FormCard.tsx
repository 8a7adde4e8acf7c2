// SPDX-License-Identifier: EUPL-1.2
import type { CollaborationForm } from '@samenspel/domain/compass';
import { type LocalText, textIn } from '@samenspel/domain/kernel';
import { useLanguage, useText } from '../../shared/texts/index.ts';
import {
  Details,
  Facts,
  Heading,
  OwnershipSign,
  Panel,
  Paragraph,
  Say,
  StatusBadge,
} from '../../shared/ui/index.ts';
import { compassTexts } from './texts.ts';

/** A form of collaboration: its say, its owner, when it fits and what it obliges to. */
export const FormCard = ({ form }: { form: CollaborationForm }) => {
  const t = useText(compassTexts);
  const language = useLanguage();
  const say = (text: LocalText): string => textIn(text, language);
  const list = (texts: readonly LocalText[]) => (
    <ul>
      {texts.map((text) => (
        <li key={say(text)}>{say(text)}</li>
      ))}
    </ul>
  );
  const facts = [
    { term: t('compass.form.municipality'), value: say(form.municipalityRole) },
    { term: t('compass.form.residents'), value: say(form.residentsRole) },
    ...(form.instruments.length > 0
      ? [{ term: t('compass.form.instruments'), value: list(form.instruments) }]
      : []),
    ...(form.examples.length > 0 ? [{ term: t('compass.form.examples'), value: list(form.examples) }] : []),
    ...(form.obligations.length > 0
      ? [{ term: t('compass.form.obligations'), value: list(form.obligations.map(({ text }) => text)) }]
      : []),
  ];
  return (
    <Panel>
      <article className="ss-stack" id={`form-${form.code}`}>
        <div className="ss-timeline__head">
          <Heading level={3}>{say(form.name)}</Heading>
          {!form.collaboration && <StatusBadge>{t('compass.form.ends')}</StatusBadge>}
        </div>
        <div className="ss-signs">
          <Say say={form.say} />
          <OwnershipSign ownership={form.ownership} />
        </div>
        <Paragraph>{say(form.summary)}</Paragraph>
        <Details summary={t('compass.form.fits')}>
          <Paragraph>{say(form.fits)}</Paragraph>
          <Facts facts={facts} />
        </Details>
      </article>
    </Panel>
  );
};
