// SPDX-License-Identifier: EUPL-1.2
import { useSearch } from 'wouter';
import { inLanguage, useRouteMatch } from '../../shared/routes/index.ts';
import { languages, useLanguage } from '../../shared/texts/index.ts';
import { Link } from '../../shared/ui/index.ts';

const names = { nl: 'Nederlands', en: 'English' };

/** The same page in the other language, named in that language. */
export const LanguageSwitch = () => {
  const language = useLanguage();
  const route = useRouteMatch();
  const search = useSearch();
  return languages
    .filter((other) => other !== language)
    .map((other) => (
      <li key={other}>
        <Link
          bare
          lang={other}
          hrefLang={other}
          href={route ? inLanguage(route, other, search ? `?${search}` : '') : other === 'en' ? '/en' : '/'}
        >
          <span className="ss-header__short">{other.toUpperCase()} </span>
          <span className="ss-header__full">{names[other]}</span>
        </Link>
      </li>
    ));
};
