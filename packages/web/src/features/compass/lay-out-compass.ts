// SPDX-License-Identifier: EUPL-1.2
import { graphlib, layout } from '@dagrejs/dagre';
import { type CompassDefinition, type CompassEdge, edgesOf, type Say } from '@samenspel/domain/compass';
import { textIn } from '@samenspel/domain/kernel';
import { wrapText } from './wrap-text.ts';

export type Variant = 'full' | 'map';

export interface PlacedNode {
  key: string;
  kind: 'question' | 'form';
  code: string;
  /** The question's number; undefined for a form. */
  number?: number;
  say?: Say;
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedEdge extends CompassEdge {
  key: string;
  points: { x: number; y: number }[];
  label: { x: number; y: number };
}

export interface CompassLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

export const lineHeight = 19;
const questionKey = (code: string): string => `question ${code}`;
const formKey = (code: string): string => `form ${code}`;
const targetKey = (to: CompassEdge['to']): string =>
  'question' in to ? questionKey(to.question) : formKey(to.form);

const shapes = {
  full: { nodesep: 10, ranksep: 40, edgesep: 8, label: { width: 30, height: 18 } },
  map: { nodesep: 10, ranksep: 20, edgesep: 6, label: { width: 0, height: 0 } },
} as const;

type Unplaced = Omit<PlacedNode, 'x' | 'y'>;

const nodesOf = (definition: CompassDefinition, language: string, variant: Variant): Unplaced[] => {
  const small = { width: 30, height: 30, lines: [] };
  const questions = definition.questions.map(({ code, text }, index): Unplaced => {
    const lines = wrapText(textIn(text, language), 24);
    const size = variant === 'map' ? small : { lines, width: 202, height: 44 + lines.length * lineHeight };
    return { key: questionKey(code), kind: 'question', code, number: index + 1, ...size };
  });
  const forms = definition.forms.map(({ code, name, say }): Unplaced => {
    const lines = wrapText(textIn(name, language), 18);
    const size =
      variant === 'map'
        ? { ...small, width: 36 }
        : { lines, width: 168, height: 90 + (lines.length - 1) * lineHeight };
    return { key: formKey(code), kind: 'form', code, say, ...size };
  });
  return [...questions, ...forms];
};

/** Where every question, form and arrow of a compass stands; any compass, for its shape is data (C2). */
export const layOutCompass = (
  definition: CompassDefinition,
  language: string,
  variant: Variant,
): CompassLayout => {
  const shape = shapes[variant];
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: shape.nodesep,
    ranksep: shape.ranksep,
    edgesep: shape.edgesep,
    marginx: 2,
    marginy: 4,
  });
  const nodes = nodesOf(definition, language, variant);
  for (const { key, width, height } of nodes) graph.setNode(key, { width, height });
  const edges = edgesOf(definition);
  for (const edge of edges)
    graph.setEdge(questionKey(edge.from), targetKey(edge.to), { ...shape.label, labelpos: 'c' }, edge.answer);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.key);
      return { ...node, x, y };
    }),
    edges: edges.map((edge) => {
      const placed = graph.edge(questionKey(edge.from), targetKey(edge.to), edge.answer);
      const points = placed.points ?? [];
      return {
        ...edge,
        key: `${edge.from} ${edge.answer}`,
        points,
        label: { x: placed.x ?? points[0]?.x ?? 0, y: placed.y ?? points[0]?.y ?? 0 },
      };
    }),
  };
};
