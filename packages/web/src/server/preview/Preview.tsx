// SPDX-License-Identifier: EUPL-1.2
import { type Language, textOf } from '../../shared/texts/index.ts';
import { type Owner, OwnershipPicture, SayPicture, type SayStep, uiTexts } from '../../shared/ui/index.ts';

export interface PreviewProps {
  language: Language;
  title: string;
  /** Above the title: number and area. */
  kicker: string;
  municipality: string;
  /** What was chosen, at most two questions' worth. */
  chosen: readonly { form: string; say: SayStep; ownership: Owner }[];
  /** Said instead when nothing has been chosen. */
  otherwise: string;
}

const accent = '#0b5f68';
const ink = '#16202f';
const subtle = '#5b677a';

// The signs carry classes; the page's style sheet does not come along, so that what they need stands here.
const style = `
text{font-family:"Noto Sans";fill:${ink}}
.ss-say__step{fill:none;stroke:${subtle};stroke-width:1.5}
.ss-say__step--reached{fill:${accent};stroke:${accent}}
.ss-say__floor{stroke:${ink};stroke-width:2}
.ss-owner__shape{fill:#fff;stroke:${subtle};stroke-width:1.75}
.ss-owner__shape--owns{fill:${accent};stroke:${accent}}
.ss-owner__edge{fill:none;stroke:#fff;stroke-width:1.75}`;

const linesOf = (text: string, width: number, most: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
};

/** The picture that a shared link shows, 1200 by 630: the title, and the signs of say and ownership with their words. */
export const Preview = ({ language, title, kicker, municipality, chosen, otherwise }: PreviewProps) => (
  <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" aria-hidden="true">
    <style>{style}</style>
    <rect width="1200" height="630" fill="#fff" />
    <rect width="1200" height="14" fill={accent} />
    <text x="80" y="112" fontSize="28" fontWeight="700" style={{ fill: subtle }}>
      {kicker}
    </text>
    {linesOf(title, 30, 3).map((line, index) => (
      <text key={line} x="80" y={196 + index * 76} fontSize="62" fontWeight="700">
        {line}
      </text>
    ))}
    {chosen.length === 0 && (
      <text x="80" y="490" fontSize="34">
        {otherwise}
      </text>
    )}
    {chosen.map(({ form, say, ownership }, index) => (
      <g key={form} transform={`translate(${80 + index * 540} 430)`}>
        <SayPicture say={say} size={60} />
        <text x="92" y="28" fontSize="30" fontWeight="700">
          {form}
        </text>
        <text x="92" y="62" fontSize="24" style={{ fill: subtle }}>
          {textOf(uiTexts, language, 'ui.say.word', { word: textOf(uiTexts, language, `ui.say.${say}`) })}
        </text>
        <g transform="translate(0 80)">
          <OwnershipPicture ownership={ownership} size={44} />
          <text x="92" y="31" fontSize="24" style={{ fill: subtle }}>
            {textOf(uiTexts, language, `ui.owner.${ownership}`)}
          </text>
        </g>
      </g>
    ))}
    <text x="1120" y="112" fontSize="28" fontWeight="700" textAnchor="end" style={{ fill: accent }}>
      {municipality} · Samenspel
    </text>
  </svg>
);
