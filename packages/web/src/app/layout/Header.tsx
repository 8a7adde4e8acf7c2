// SPDX-License-Identifier: EUPL-1.2
import { type RouteName, routes, useHref, useRouteMatch } from '../../shared/routes/index.ts';
import { signOutAction, useSignInHref, useViewer } from '../../shared/session/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { Link } from '../../shared/ui/index.ts';
import { appTexts } from '../texts.ts';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.charAt(0) ?? '').join('');
};

/** Who is signed in: in words where there is room, else as initials that say the same to a screen reader. */
const Who = ({ name }: { name: string }) => {
  const t = useText(appTexts);
  return (
    <li className="ss-header__who" title={name}>
      <span className="ss-header__initials" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <span className="ss-header__long">{t('app.signedInAs', { name })}</span>
    </li>
  );
};

const SignInState = () => {
  const t = useText(appTexts);
  const to = useHref();
  const viewer = useViewer();
  const signIn = useSignInHref();
  if (viewer === undefined)
    return (
      <li>
        <Link bare href={signIn} rel="nofollow">
          {t('app.signIn')}
        </Link>
      </li>
    );
  return (
    <>
      {viewer.name && <Who name={viewer.name} />}
      <li>
        <form method="post" action={signOutAction}>
          <input type="hidden" name="return" value={to('home')} />
          <button type="submit">{t('app.signOut')}</button>
        </form>
      </li>
    </>
  );
};

/** Whether a screen belongs under an item of the menu: its address begins with the item's. */
const belongsTo = (name: RouteName | undefined, item: RouteName): boolean =>
  name !== undefined && routes[name].nl.startsWith(routes[item].nl);

export const Header = ({ name }: { name: string | undefined }) => {
  const t = useText(appTexts);
  const to = useHref();
  const route = useRouteMatch();
  const viewer = useViewer();
  const municipality = route?.params.municipality;
  const items: [RouteName, string][] =
    municipality === undefined
      ? []
      : [
          ['trajectories', t('app.nav.trajectories')],
          ['advices', t('app.nav.advices')],
          ['compass', t('app.nav.compass')],
          ...(viewer ? [['work', t('app.nav.work')] as [RouteName, string]] : []),
        ];
  return (
    <header className="ss-header">
      <div className="ss-wrap ss-header__bar">
        <Brand
          href={municipality === undefined ? to('municipalities') : to('home')}
          name={name ? t('app.municipality', { name }) : t('app.product')}
          product={name ? t('app.product') : t('app.tagline')}
        />
        <nav className="ss-header__nav" aria-label={t('app.nav')}>
          <ul>
            {items.map(([item, label]) => (
              <li key={item}>
                <Link
                  bare
                  href={to(item)}
                  aria-current={route?.name === item ? 'page' : belongsTo(route?.name, item) || undefined}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
          <ul aria-label={t('app.language')}>
            <LanguageSwitch />
          </ul>
        </nav>
        {municipality !== undefined && (
          <ul className="ss-header__account" aria-label={t('app.account')}>
            <SignInState />
          </ul>
        )}
      </div>
    </header>
  );
};
