// SPDX-License-Identifier: EUPL-1.2
import type { IconNode } from 'lucide';
import { createElement } from 'react';

export interface IconProps {
  /** One of the icon set's drawings: `import { Check } from 'lucide'`. Only what is imported is sent. */
  drawing: IconNode;
  size: number;
  strokeWidth?: number;
}

/** A drawing beside words that say the same; screen readers pass over it. */
export const Icon = ({ drawing, size, strokeWidth = 2 }: IconProps) =>
  createElement(
    'svg',
    {
      width: size,
      height: size,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      'aria-hidden': true,
    },
    ...drawing.map(([shape, lines]) => createElement(shape, lines)),
  );
