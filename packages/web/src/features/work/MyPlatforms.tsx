// SPDX-License-Identifier: EUPL-1.2
import { requestTexts } from '../../shared/advice/index.ts';
import { useHref } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { Row, Rows, Section } from '../../shared/ui/index.ts';
import { workTexts } from './texts.ts';
import type { WorkViewer } from './work-query.ts';

/** The wijkplatforms of which the viewer is a member, each leading to its work (P4). */
export const MyPlatforms = ({ platforms }: Pick<WorkViewer, 'platforms'>) => {
  const t = useText(workTexts);
  const r = useText(requestTexts);
  const to = useHref();
  if (platforms.length === 0) return null;
  return (
    <Section title={t('work.platforms')}>
      <Rows label={t('work.platforms')}>
        {platforms.map(({ role, wijkplatform }) => (
          <Row
            key={wijkplatform.id}
            href={to('platformWork', { code: wijkplatform.code })}
            title={wijkplatform.name ?? wijkplatform.code}
            meta={`${r(`platform.role.${role}`)} · ${t('work.platforms.open', { count: wijkplatform.openRequests })}`}
          />
        ))}
      </Rows>
    </Section>
  );
};
