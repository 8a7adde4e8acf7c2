// SPDX-License-Identifier: EUPL-1.2
import type { CompassDefinition, CompassPath } from '@samenspel/domain/compass';
import { textIn } from '@samenspel/domain/kernel';
import { useId, useMemo } from 'react';
import { useLanguage, useText } from '../../shared/texts/index.ts';
import { classNames, SayPicture, uiTexts } from '../../shared/ui/index.ts';
import {
  layOutCompass,
  lineHeight,
  type PlacedEdge,
  type PlacedNode,
  type Variant,
} from './lay-out-compass.ts';
import { showStart } from './show-start.ts';
import { compassTexts } from './texts.ts';
import './compass.css';

export interface CompassPictureProps {
  definition: CompassDefinition;
  /** The path to mark: what `readCompass` gives. The question being asked is marked as the place where one is. */
  path?: Pick<CompassPath, 'steps' | 'at'>;
  /** `full` with every text, `map` small enough to stay in view beside a question. */
  variant?: Variant;
}

interface Marks {
  edges: Set<string>;
  nodes: Set<string>;
  here: string | undefined;
}

const marksOf = (path: CompassPictureProps['path']): Marks | undefined => {
  if (path === undefined) return undefined;
  const here = 'form' in path.at ? `form ${path.at.form}` : `question ${path.at.question}`;
  return {
    edges: new Set(path.steps.map(({ question, answer }) => `${question} ${answer}`)),
    nodes: new Set([...path.steps.map(({ question }) => `question ${question}`), here]),
    here,
  };
};

/** The ids of the arrows' tips: several pictures may stand on one page. */
interface Tips {
  plain: string;
  marked: string;
}

const curve = ([first, ...rest]: PlacedEdge['points']): string => {
  if (first === undefined) return '';
  const last = rest.at(-1) ?? first;
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    return `Q${point.x},${point.y} ${(point.x + next.x) / 2},${(point.y + next.y) / 2}`;
  });
  return `M${first.x},${first.y} ${bends.join(' ')} L${last.x},${last.y}`;
};

const Arrow = ({
  edge,
  marks,
  tips,
  variant,
}: {
  edge: PlacedEdge;
  marks: Marks | undefined;
  tips: Tips;
  variant: Variant;
}) => {
  const t = useText(compassTexts);
  const marked = marks?.edges.has(edge.key);
  return (
    <g
      className={classNames(
        'ss-compass__edge',
        marked && 'ss-compass__edge--marked',
        edge.uncertain && 'ss-compass__edge--uncertain',
      )}
    >
      <path d={curve(edge.points)} markerEnd={`url(#${marked ? tips.marked : tips.plain})`} />
      {variant === 'full' && (
        <text x={edge.label.x} y={edge.label.y + 5}>
          {t(edge.answer === 'yes' ? 'compass.yes' : 'compass.no')}
        </text>
      )}
    </g>
  );
};

const Node = ({ node, marks, variant }: { node: PlacedNode; marks: Marks | undefined; variant: Variant }) => {
  const ui = useText(uiTexts);
  const { x, y, width, height, kind, number, say, lines } = node;
  const isForm = kind === 'form';
  const top = y - height / 2;
  return (
    <g
      className={classNames(
        `ss-compass__node ss-compass__node--${kind}`,
        marks?.nodes.has(node.key) && 'ss-compass__node--marked',
        marks?.here === node.key && 'ss-compass__node--here',
      )}
    >
      <rect
        x={x - width / 2}
        y={top}
        width={width}
        height={height}
        rx={isForm ? (variant === 'map' ? 6 : 14) : variant === 'map' ? 15 : 6}
      />
      {variant === 'map' && number !== undefined && (
        <text x={x} y={y + 5}>
          {number}
        </text>
      )}
      {say !== undefined && (
        <g
          transform={variant === 'map' ? `translate(${x - 12} ${y - 10})` : `translate(${x - 16} ${top + 8})`}
        >
          <SayPicture say={say} size={variant === 'map' ? 19 : 25} />
        </g>
      )}
      {variant === 'full' && number !== undefined && (
        <text className="ss-compass__number" x={x} y={top + 24}>
          {number}
        </text>
      )}
      {variant === 'full' && say !== undefined && (
        <text className="ss-compass__say" x={x} y={top + height - 15}>
          {ui('ui.say.word', { word: ui(`ui.say.${say}`) })}
        </text>
      )}
      {variant === 'full' &&
        lines.map((line, index) => (
          <text key={line} x={x} y={top + (isForm ? 54 : 44) + index * lineHeight}>
            {line}
          </text>
        ))}
    </g>
  );
};

const Tip = ({ id, marked }: { id: string; marked?: boolean }) => (
  <marker
    id={id}
    viewBox="0 0 8 8"
    refX="7"
    refY="4"
    markerWidth="10"
    markerHeight="10"
    markerUnits="userSpaceOnUse"
    orient="auto-start-reverse"
  >
    <path className={classNames(marked && 'ss-compass__tip--marked')} d="M0 0.5 L8 4 L0 7.5 z" />
  </marker>
);

const usePathInWords = (
  definition: CompassDefinition,
  path: CompassPictureProps['path'],
): string | undefined => {
  const t = useText(compassTexts);
  const language = useLanguage();
  if (path === undefined) return undefined;
  const numberOf = (code: string): number =>
    definition.questions.findIndex((question) => question.code === code) + 1;
  const steps = path.steps.map(
    ({ question, answer }) =>
      `${numberOf(question)} ${t(answer === 'yes' ? 'compass.yes' : 'compass.no').toLowerCase()}`,
  );
  const { at } = path;
  const form = 'form' in at && definition.forms.find(({ code }) => code === at.form);
  const end = form ? textIn(form.name, language) : 'question' in at ? String(numberOf(at.question)) : '';
  return t('compass.picture.path', { path: [...steps, end].join(', ') });
};

/**
 * The whole compass as a picture, with the path so far when there is one. It is one image with a text alternative; show the
 * same content in words beside it (CompassQuestions, or the path as a list).
 */
export const CompassPicture = ({ definition, path, variant = 'full' }: CompassPictureProps) => {
  const t = useText(compassTexts);
  const language = useLanguage();
  const placed = useMemo(() => layOutCompass(definition, language, variant), [definition, language, variant]);
  const marks = marksOf(path);
  const id = useId();
  const tips: Tips = { plain: `${id}tip`, marked: `${id}tip-marked` };
  const label = [
    t('compass.picture.label', { questions: definition.questions.length, forms: definition.forms.length }),
    usePathInWords(definition, path),
  ];
  const picture = (
    <svg
      className={classNames('ss-compass', `ss-compass--${variant}`, marks && 'ss-compass--path')}
      viewBox={`0 0 ${Math.ceil(placed.width)} ${Math.ceil(placed.height)}`}
      width={Math.ceil(placed.width)}
      height={Math.ceil(placed.height)}
      role="img"
      aria-label={label.filter(Boolean).join(' ')}
    >
      <defs>
        <Tip id={tips.plain} />
        <Tip id={tips.marked} marked />
      </defs>
      {placed.edges.map((edge) => (
        <Arrow key={edge.key} edge={edge} marks={marks} tips={tips} variant={variant} />
      ))}
      {placed.nodes.map((node) => (
        <Node key={node.key} node={node} marks={marks} variant={variant} />
      ))}
    </svg>
  );
  if (variant === 'map') return picture;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="ss-compass-scroll" tabIndex={0} aria-label={t('compass.picture')} ref={showStart}>
      {picture}
    </section>
  );
};
