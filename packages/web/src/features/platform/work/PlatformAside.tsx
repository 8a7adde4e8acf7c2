// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Link, Section, StatTile, Tiles } from '../../../shared/ui/index.ts';
import { Notes } from './Notes.tsx';
import { platformWorkTexts } from './work.texts.ts';
import type { PlatformAtWork } from './work-query.ts';

interface PlatformAsideProps {
  platform: PlatformAtWork;
  timeZone: string;
  refresh: () => Promise<unknown>;
}

/** Beside the work: how much is going on (A1), the platform's other pages, and the notes. */
export const PlatformAside = ({ platform, timeZone, refresh }: PlatformAsideProps) => {
  const t = useText(platformWorkTexts);
  const to = useHref();
  return (
    <div className="ss-stack ss-stack--large">
      <Section title={t('pwork.load')}>
        <Tiles>
          <li>
            <StatTile value={platform.openRequests} label={t('pwork.load.requests')} />
          </li>
          <li>
            <StatTile value={platform.openAdvices} label={t('pwork.load.advices')} />
          </li>
        </Tiles>
      </Section>
      <Section title={t('pwork.platform')}>
        <ul className="ss-platform-links">
          <li>
            <Link href={to('wijkplatform')}>{t('pwork.platform.page')}</Link>
          </li>
          <li>
            <Link href={to('platformMembers')}>{t('pwork.platform.members')}</Link>
          </li>
          {platform.viewerMayDescribe && (
            <li>
              <Link href={to('describePlatform')}>{t('pwork.platform.describe')}</Link>
            </li>
          )}
        </ul>
      </Section>
      <Notes platform={platform} timeZone={timeZone} refresh={refresh} />
    </div>
  );
};
