// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { Loaded, ProblemNotice, useAct } from '../../shared/graphql/index.ts';
import { useHref } from '../../shared/routes/index.ts';
import { NeedsSignIn } from '../../shared/session/index.ts';
import { useLanguage, useText } from '../../shared/texts/index.ts';
import {
  Button,
  EmptyState,
  Page,
  Section,
  StatusBadge,
  Told,
  tellHere,
  VisuallyHidden,
} from '../../shared/ui/index.ts';
import { mailTexts } from './mail.texts.ts';
import { type MailChoice, mailQuery, setMailPreference } from './mail-query.ts';

const groups = ['terms', 'advice', 'requests', 'overview'] as const;

/** A kind of mail as a line of its own: the API names it as in a sentence. */
const inCapital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const Choice = ({ choice, onDone }: { choice: MailChoice; onDone: () => void }) => {
  const t = useText(mailTexts);
  const { act, busy, problem } = useAct(setMailPreference);
  const { kind, name, wanted, mayBeRefused } = choice;
  const turn = async () => {
    const done = await act({ kind, wanted: !wanted });
    if (done?.setMailPreference.__typename !== 'MailPreferenceSet') return;
    onDone();
    tellHere(t(wanted ? 'mail.isOff' : 'mail.isOn', { name }));
  };
  return (
    <li className="ss-row">
      <div>
        <div className="ss-row__title">{inCapital(name)}</div>
        <ProblemNotice problem={problem} />
      </div>
      <div className="ss-buttons">
        <StatusBadge tone={wanted ? 'positive' : 'neutral'}>
          {t(mayBeRefused ? (wanted ? 'mail.on' : 'mail.off') : 'mail.always')}
        </StatusBadge>
        {mayBeRefused && (
          <Button variant="secondary" small busy={busy} onClick={() => void turn()}>
            {t(wanted ? 'mail.switchOff' : 'mail.switchOn')}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        )}
      </div>
    </li>
  );
};

/** `/:municipality/mijn-mail`: which messages I get; what says that a term has passed is always on (A8). */
export default function MyMailScreen() {
  const t = useText(mailTexts);
  const to = useHref();
  const language = useLanguage();
  const [result, refresh] = useQuery({
    query: mailQuery,
    variables: { language },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded result={result} subject={(data) => data.municipality}>
      {(municipality, { viewer }) => {
        if (!viewer) return <NeedsSignIn />;
        const of = (group: string) => viewer.mailPreferences.filter((choice) => choice.group === group);
        const again = () => refresh({ requestPolicy: 'network-only' });
        return (
          <Page
            title={t('mail.title')}
            lead={t('mail.lead')}
            breadcrumbs={[{ label: municipality.name, href: to('home') }]}
          >
            <Told />
            {viewer.mailPreferences.length === 0 && (
              <EmptyState title={t('mail.none')}>{t('mail.noneText')}</EmptyState>
            )}
            {groups
              .filter((group) => of(group).length > 0)
              .map((group) => (
                <Section key={group} title={t(`mail.group.${group}`)}>
                  <ul className="ss-rows" aria-label={t(`mail.group.${group}`)}>
                    {of(group).map((choice) => (
                      <Choice key={choice.kind} choice={choice} onDone={again} />
                    ))}
                  </ul>
                </Section>
              ))}
          </Page>
        );
      }}
    </Loaded>
  );
}
