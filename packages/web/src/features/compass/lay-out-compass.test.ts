// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { edgesOf, utrechtCompass } from '@samenspel/domain/compass';
import { layOutCompass } from './lay-out-compass.ts';
import { wrapText } from './wrap-text.ts';

describe('the picture of a compass', () => {
  it.each(['full', 'map'] as const)(
    '(%s) has every question, form and arrow, inside its frame',
    (variant) => {
      const { nodes, edges, width, height } = layOutCompass(utrechtCompass, 'nl', variant);
      expect(nodes).toHaveLength(utrechtCompass.questions.length + utrechtCompass.forms.length);
      expect(edges.map(({ key }) => key)).toEqual(
        edgesOf(utrechtCompass).map((edge) => `${edge.from} ${edge.answer}`),
      );
      for (const node of nodes) {
        expect(node.x - node.width / 2).toBeGreaterThanOrEqual(0);
        expect(node.x + node.width / 2).toBeLessThanOrEqual(width);
        expect(node.y + node.height / 2).toBeLessThanOrEqual(height);
      }
    },
  );

  it('lays no two boxes over each other', () => {
    const { nodes } = layOutCompass(utrechtCompass, 'en', 'full');
    for (const [index, a] of nodes.entries())
      for (const b of nodes.slice(index + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
        expect([a.key, b.key, apart]).toEqual([a.key, b.key, true]);
      }
  });

  it('draws a tenant’s own ladder as well: no code knows the shape (C2)', async () => {
    const { ladderCompass } = await import('@samenspel/domain/testing');
    const { nodes } = layOutCompass(ladderCompass, 'nl', 'full');
    expect(nodes).toHaveLength(ladderCompass.questions.length + ladderCompass.forms.length);
  });

  it('breaks texts between words', () => {
    expect(wrapText('Moet de gemeente iets besluiten?', 12)).toEqual([
      'Moet de',
      'gemeente',
      'iets',
      'besluiten?',
    ]);
  });
});
