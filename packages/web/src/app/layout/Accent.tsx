// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react';

/** A colour as #rrggbb and nothing else: it is written into a style sheet. */
const isColour = (accent: string): boolean => /^#[0-9a-f]{6}$/i.test(accent);

/**
 * The tenant's one colour. The server writes it as a style with the page's nonce; in the browser it is set on the document,
 * which a strict content security policy allows.
 */
export const Accent = ({
  accent,
  nonce,
}: {
  accent: string | null | undefined;
  nonce: string | undefined;
}) => {
  const colour = accent && isColour(accent) ? accent : undefined;
  useEffect(() => {
    if (colour) document.documentElement.style.setProperty('--ss-accent', colour);
    else document.documentElement.style.removeProperty('--ss-accent');
  }, [colour]);
  return colour ? (
    <style
      nonce={nonce}
      href={`accent-${colour}`}
      precedence="accent"
    >{`:root{--ss-accent:${colour}}`}</style>
  ) : null;
};
