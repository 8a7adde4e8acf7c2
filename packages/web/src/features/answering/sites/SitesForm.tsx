// SPDX-License-Identifier: EUPL-1.2
import { type SyntheticEvent, useState } from 'react';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  Section,
  TextInput,
  tellHere,
  VisuallyHidden,
} from '../../../shared/ui/index.ts';
import { useAnsweringAct } from '../use-answering-act.ts';
import { changeWidgetSitesMutation } from './change-sites.ts';
import { sitesTexts } from './sites.texts.ts';

interface SitesFormProps {
  sites: readonly string[];
  refresh: () => Promise<unknown>;
}

/** The sites that may show how an advice stands; each is added or taken away by itself (A11). */
export const SitesForm = ({ sites, refresh }: SitesFormProps) => {
  const t = useText(sitesTexts);
  const [typed, setTyped] = useState('');
  const act = useAnsweringAct(changeWidgetSitesMutation, (at) =>
    at.startsWith('add') ? t('sites.site') : undefined,
  );
  const problems = act.problems.map((one) => (one.at === undefined ? one : { ...one, at: 'site' }));

  const change = async (add: string[], remove: string[], told: string): Promise<boolean> => {
    const done = await act.submit({ add, remove });
    await refresh();
    if (done) tellHere(told);
    return done !== undefined;
  };
  const addTyped = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await change([typed], [], t('sites.added', { site: typed.trim() })))
      setTyped((since) => (since === typed ? '' : since));
  };
  const remove = async (site: string) => {
    // Its own button is gone after it.
    if (await change([], [site], t('sites.removed', { site }))) document.getElementById('site')?.focus();
  };

  return (
    <Section title={t('sites.list')}>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={act.problem} />
      {sites.length === 0 ? (
        <EmptyState title={t('sites.none')}>{t('sites.none.text')}</EmptyState>
      ) : (
        <ul className="ss-held">
          {sites.map((site) => (
            <li key={site} className="ss-person">
              <span className="ss-prose">{site}</span>
              <Button variant="subtle" small busy={act.busy} onClick={() => void remove(site)}>
                {t('sites.remove')}
                <VisuallyHidden>: {site}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className="ss-form" onSubmit={(event) => void addTyped(event)} noValidate>
        <TextInput
          id="site"
          type="url"
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          label={t('sites.site')}
          hint={t('sites.site.hint')}
          error={problemAt(problems, 'site')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <ButtonRow>
          <Button type="submit" busy={act.busy}>
            {t('sites.add')}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  );
};
