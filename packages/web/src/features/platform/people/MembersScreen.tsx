// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { requestTexts } from '../../../shared/advice/index.ts';
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Page, Paragraph, Section, Told, tellHere } from '../../../shared/ui/index.ts';
import { ActInDialog } from '../ActInDialog.tsx';
import { ForMembers } from '../ForMembers.tsx';
import { platformTexts } from '../platform.texts.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import { AddMember } from './AddMember.tsx';
import { peopleOfPlatformTexts } from './people.texts.ts';
import { endMembership, membersQuery, type PlatformWithMembers, type ShownMember } from './platform-query.ts';
import '../platform.css';

const EndMembership = ({ platform, member }: { platform: PlatformWithMembers; member: ShownMember }) => {
  const t = useText(peopleOfPlatformTexts);
  const p = useText(platformTexts);
  const { submit, ...state } = usePlatformAct(endMembership);
  const name = member.person.name ?? p('platform.nameless');
  const end = async () => {
    const done = await submit({ wijkplatform: platform.id, member: member.id });
    if (done) tellHere(t('pmembers.end.done', { name }));
    return done !== undefined;
  };
  return (
    <ActInDialog
      {...state}
      variant="subtle"
      small
      label={t('pmembers.end')}
      which={name}
      title={t('pmembers.end.sure', { name })}
      onAct={end}
    >
      <Paragraph>{t('pmembers.end.text', { name })}</Paragraph>
    </ActInDialog>
  );
};

/** `/:municipality/wijkplatforms/:code/leden`: who takes part in a platform, added and ended by its coordinators (P1). */
export default function MembersScreen() {
  const t = useText(peopleOfPlatformTexts);
  const r = useText(requestTexts);
  const p = useText(platformTexts);
  const to = useHref();
  const language = useLanguage();
  const code = useParam('code');
  const [result] = useQuery({
    query: membersQuery,
    variables: { code },
    requestPolicy: 'cache-and-network',
  });
  return (
    <ForMembers
      result={result}
      subject={({ wijkplatform }) =>
        wijkplatform?.viewerRole || wijkplatform?.viewerMayManageMembers ? wijkplatform : null
      }
    >
      {(platform, { municipality }) => (
        <Page
          title={t('pmembers.title', { platform: platform.name ?? code })}
          lead={t('pmembers.lead')}
          breadcrumbs={[
            { label: municipality.name, href: to('home') },
            {
              label: platform.name ?? code,
              href: to(platform.viewerRole ? 'platformWork' : 'wijkplatform'),
            },
          ]}
        >
          <Told />
          <div className="ss-stack ss-stack--large">
            <Section title={t('pmembers.now')}>
              <ul className="ss-platform-people">
                {platform.members.map((member) => (
                  <li key={member.id}>
                    <p>
                      <strong>{member.person.name ?? p('platform.nameless')}</strong>
                      <br />
                      <span className="ss-small ss-subtle">
                        {t('pmembers.since', {
                          role: r(`platform.role.${member.role}`),
                          date: dateInWords(civilDayOf(member.since, municipality.timeZone), language),
                        })}
                      </span>
                    </p>
                    {platform.viewerMayManageMembers && platform.viewerRole === 'coordinator' && (
                      <EndMembership platform={platform} member={member} />
                    )}
                  </li>
                ))}
              </ul>
            </Section>
            {platform.viewerMayManageMembers && <AddMember platform={platform} />}
          </div>
        </Page>
      )}
    </ForMembers>
  );
}
