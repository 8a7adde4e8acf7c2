// SPDX-License-Identifier: EUPL-1.2
import { civilDayOf, dateInWords } from '../../../../shared/formats/index.ts';
import { useHref } from '../../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../../shared/texts/index.ts';
import { ButtonLink, Section, tellHere } from '../../../../shared/ui/index.ts';
import { ManagePage, type Managing } from '../ManagePage.tsx';
import { manageTexts } from '../manage.texts.ts';
import { GiveRole } from './GiveRole.tsx';
import { roleTexts } from './people.texts.ts';
import { RolesHeld } from './RolesHeld.tsx';

const Lead = ({ trajectory, timeZone }: Managing) => {
  const t = useText(roleTexts);
  const m = useText(manageTexts);
  const to = useHref();
  const language = useLanguage();
  const since = dateInWords(civilDayOf(trajectory.leadSince, timeZone), language);
  return (
    <Section title={t('role.lead')}>
      <div className="ss-person">
        <p>
          <strong>{trajectory.lead.name ?? m('manage.nobody')}</strong>{' '}
          <span className="ss-subtle">{t('role.leadSince', { date: since })}</span>
        </p>
        {trajectory.viewerMayHandOverLead && (
          <ButtonLink variant="secondary" small href={to('handOverLead')}>
            {t('role.handOver')}
          </ButtonLink>
        )}
      </div>
    </Section>
  );
};

const People = (managing: Managing) => {
  const { trajectory, refresh } = managing;
  const onDone = async (text: string) => {
    await refresh();
    tellHere(text);
  };
  return (
    <div className="ss-stack ss-stack--large">
      <Lead {...managing} />
      <RolesHeld trajectory={trajectory} onDone={onDone} />
      {trajectory.viewerMayGiveRole && <GiveRole trajectory={trajectory} onDone={onDone} />}
    </div>
  );
};

/** `/:municipality/trajecten/:number/mensen`: the lead and the other roles, given and ended (T1, T2). */
export default function PeopleScreen() {
  const t = useText(roleTexts);
  return (
    <ManagePage
      title={t('role.title')}
      may={(trajectory) => trajectory.viewerMayGiveRole || trajectory.viewerMayHandOverLead}
    >
      {(managing) => <People {...managing} />}
    </ManagePage>
  );
}
