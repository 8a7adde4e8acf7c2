// SPDX-License-Identifier: EUPL-1.2
import { requestTexts } from '../../../shared/advice/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Link, Section } from '../../../shared/ui/index.ts';
import type { ShownPlatform } from './platform-query.ts';
import { platformTexts } from './texts.ts';

const namesOf = (items: readonly { name: string }[]): string => items.map(({ name }) => name).join(', ');

const Members = ({ members }: { members: ShownPlatform['members'] }) => {
  const t = useText(platformTexts);
  const r = useText(requestTexts);
  const named = members.filter(({ person }) => person.name !== null);
  const count = members.length - named.length;
  return (
    <ul className="ss-people">
      {named.map(({ id, role, person }) => (
        <li key={id}>
          {person.name} <span className="ss-subtle">{r(`platform.role.${role}`)}</span>
        </li>
      ))}
      {count > 0 && <li>{t('wijkplatform.members.unnamed', { count, named: named.length })}</li>}
    </ul>
  );
};

/** Beside the advices: the area and who shares it (P1), the members, how to reach them, and how much is asked of them (A1). */
export const PlatformAside = ({ platform }: { platform: ShownPlatform }) => {
  const t = useText(platformTexts);
  const to = useHref();
  const { neighbourhoods, overlaps, members, email, openRequests } = platform;
  return (
    <>
      <Section title={t('wijkplatform.area')}>
        <ul className="ss-people">
          {neighbourhoods.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      </Section>
      {overlaps.length > 0 && (
        <Section title={t('wijkplatform.overlaps')}>
          <ul className="ss-people">
            {overlaps.map(({ wijkplatform, neighbourhoods: shared }) => (
              <li key={wijkplatform.id}>
                <Link href={to('wijkplatform', { code: wijkplatform.code })}>
                  {wijkplatform.name ?? wijkplatform.code}
                </Link>
                <span>{t('wijkplatform.overlap', { neighbourhoods: namesOf(shared) })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {members.length > 0 && (
        <Section title={t('wijkplatform.members')}>
          <Members members={members} />
        </Section>
      )}
      {email && (
        <Section title={t('wijkplatform.contact')}>
          <p>
            <Link href={`mailto:${email}`}>{email}</Link>
          </p>
        </Section>
      )}
      {!platform.ended && (
        <Section title={t('wijkplatform.load')}>
          <p>{t('wijkplatform.load.text', { count: openRequests })}</p>
        </Section>
      )}
    </>
  );
};
