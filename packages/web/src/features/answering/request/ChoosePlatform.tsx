// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../shared/texts/index.ts';
import { Notice, Paragraph, RadioGroup } from '../../../shared/ui/index.ts';
import { requestAdviceTexts } from './request.texts.ts';
import type { AskedPlatform } from './request-query.ts';

interface ChoosePlatformProps {
  platforms: readonly AskedPlatform[];
  /** From how many running requests on it is pointed out. */
  warnFrom: number;
  value: string;
  error: string | undefined;
  onChange: (id: string) => void;
}

/** Which platform is asked, each with what it has to do already: seen before it is asked more (A1). */
export const ChoosePlatform = ({ platforms, warnFrom, value, error, onChange }: ChoosePlatformProps) => {
  const t = useText(requestAdviceTexts);
  const chosen = platforms.find(({ id }) => id === value);
  return (
    <>
      <RadioGroup
        id="wijkplatform"
        name="wijkplatform"
        layout="boxed"
        label={t('requestAdvice.platform')}
        error={error}
        choices={platforms.map(({ id, name, openRequests, openAdvices }) => ({
          value: id,
          label: name ?? '',
          hint: t('requestAdvice.load', { requests: openRequests, advices: openAdvices }),
        }))}
        value={value}
        onChange={onChange}
      />
      {chosen && chosen.openRequests >= warnFrom && (
        <Notice kind="warning" live title={t('requestAdvice.busy', { count: chosen.openRequests })}>
          <Paragraph>{t('requestAdvice.busyText')}</Paragraph>
        </Notice>
      )}
    </>
  );
};
