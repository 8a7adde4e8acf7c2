// SPDX-License-Identifier: EUPL-1.2
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, ButtonRow, Page, Section, Told } from '../../../shared/ui/index.ts';
import { StartDraft } from '../draft/StartDraft.tsx';
import { ForMembers } from '../ForMembers.tsx';
import { FollowUpTalk } from '../request/FollowUpTalk.tsx';
import { AsksNow } from './AsksNow.tsx';
import { ownFollowUps } from './asks.ts';
import { CommitmentsFollowed } from './CommitmentsFollowed.tsx';
import { Drafts } from './Drafts.tsx';
import { Information } from './Information.tsx';
import { OurAdvices } from './OurAdvices.tsx';
import { PlatformAside } from './PlatformAside.tsx';
import { Requests } from './Requests.tsx';
import { usePlatformWork } from './use-platform-work.ts';
import { platformWorkTexts } from './work.texts.ts';
import '../platform.css';

/** `/:municipality/wijkplatforms/:code/werk`: what a platform does and what is asked of it, for its members (A1-A4, P4). */
export default function PlatformWorkScreen() {
  const t = useText(platformWorkTexts);
  const to = useHref();
  const code = useParam('code');
  const { result, followUps, advices, commitments, refresh } = usePlatformWork(code);
  return (
    <ForMembers
      result={result}
      subject={({ wijkplatform }) =>
        wijkplatform?.viewerRole ? { ...wijkplatform, followUps, advices, commitments } : null
      }
    >
      {(platform, { municipality }) => {
        const { timeZone } = municipality;
        const agreements = ownFollowUps(platform);
        return (
          <Page
            title={t('pwork.title', { platform: platform.name ?? code })}
            kicker={platform.viewerRole && t(`pwork.kicker.${platform.viewerRole}`)}
            breadcrumbs={[{ label: municipality.name, href: to('home') }]}
            head={
              <ButtonRow>
                {platform.viewerMayWriteDraft && (
                  <StartDraft wijkplatform={platform.id} label={t('pwork.start')} />
                )}
                {platform.viewerMayAskInformation && (
                  <ButtonLink variant="secondary" href={to('askInformation')}>
                    {t('pwork.ask')}
                  </ButtonLink>
                )}
              </ButtonRow>
            }
            aside={<PlatformAside platform={platform} timeZone={timeZone} refresh={refresh} />}
          >
            <Told />
            <div className="ss-stack ss-stack--large">
              <AsksNow platform={platform} timeZone={timeZone} />
              <OurAdvices platform={platform} />
              <Drafts platform={platform} timeZone={timeZone} />
              <Requests platform={platform} timeZone={timeZone} />
              <Information platform={platform} />
              <CommitmentsFollowed platform={platform} />
              {agreements.length > 0 && (
                <Section title={t('pwork.agreements')}>
                  {agreements.map((followUp) => (
                    <div key={followUp.id} id={`follow-up-${followUp.id}`}>
                      <FollowUpTalk followUp={followUp} side="platform" timeZone={timeZone} titled />
                    </div>
                  ))}
                </Section>
              )}
            </div>
          </Page>
        );
      }}
    </ForMembers>
  );
}
