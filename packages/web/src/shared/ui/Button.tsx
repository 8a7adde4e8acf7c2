// SPDX-License-Identifier: EUPL-1.2
import type { ComponentProps, ReactNode } from 'react';
import { useText } from '../texts/index.ts';
import { classNames } from './class-names.ts';
import { Link, type LinkProps } from './Link.tsx';
import { uiTexts } from './texts.ts';

type Variant = 'primary' | 'secondary' | 'subtle';

const looks: Record<Variant, string> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
};

const buttonClass = (variant: Variant, small = false): string =>
  classNames('utrecht-button', looks[variant], small && 'utrecht-button--small');

export type ButtonProps = ComponentProps<'button'> & {
  variant?: Variant;
  small?: boolean;
  /** While its work runs: says so, keeps the focus, and does nothing when pressed again. */
  busy?: boolean;
};

export const Button = ({
  variant = 'primary',
  small,
  busy,
  type = 'button',
  children,
  onClick,
  ...rest
}: ButtonProps) => {
  const t = useText(uiTexts);
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(variant, small)}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {busy ? t('ui.busy') : children}
    </button>
  );
};

export type ButtonLinkProps = LinkProps & { variant?: Variant; small?: boolean };

/** A link that looks like a button: it opens a page, it changes nothing. */
export const ButtonLink = ({ variant = 'primary', small, ...rest }: ButtonLinkProps) => (
  <Link bare {...rest} className={classNames(buttonClass(variant, small), 'utrecht-button-link')} />
);

export const ButtonRow = ({ children }: { children: ReactNode }) => (
  <div className="ss-buttons ss-no-print">{children}</div>
);
