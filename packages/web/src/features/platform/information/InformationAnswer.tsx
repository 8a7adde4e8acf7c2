// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts } from '../../../shared/advice/index.ts';
import { FileItems } from '../../../shared/files/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Notice, Paragraph, Section } from '../../../shared/ui/index.ts';
import { informationTexts } from './information.texts.ts';
import type { ShownInformation } from './information-query.ts';

/** What the municipality answered, or on what ground it refused; or that it has not yet (A2). */
export const InformationAnswer = ({ request }: { request: ShownInformation }) => {
  const t = useText(informationTexts);
  const a = useText(adviceTexts);
  const { state, answer, refusalGround, files, adviceRequest } = request;
  return (
    <Section title={t('info.answer')}>
      {state === 'open' && (
        <Paragraph subtle>{t(adviceRequest ? 'info.answer.none' : 'info.answer.noneWithout')}</Paragraph>
      )}
      {state === 'refused' && refusalGround && (
        <Notice kind="warning" title={t('info.refused')}>
          <Paragraph>{t('info.ground', { ground: a(`advice.ground.${refusalGround}`) })}</Paragraph>
        </Notice>
      )}
      {answer && <p className="ss-platform-text">{answer}</p>}
      {files.length > 0 && (
        <>
          <h3 className="utrecht-heading-4">{t('info.files')}</h3>
          <ul>
            <FileItems files={files} />
          </ul>
        </>
      )}
    </Section>
  );
};
