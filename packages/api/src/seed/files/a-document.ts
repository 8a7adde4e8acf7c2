// SPDX-License-Identifier: EUPL-1.2

const A4 = '0 0 595 842';
const MARGIN = 72;

/** A text between the brackets of PDF, in the encoding that its own fonts know. */
const said = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`;

/** A PDF of one page: a title and lines below it, none longer than the page is wide. */
export function aDocument(title: string, lines: readonly string[]): Buffer {
  const page = [
    `BT /F2 16 Tf ${MARGIN} 760 Td ${said(title)} Tj`,
    '/F1 11 Tf 17 TL 0 -14 Td',
    ...lines.map((line) => `T* ${said(line)} Tj`),
    'ET',
  ].join('\n');
  const font = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/Lang(nl)/ViewerPreferences<</DisplayDocTitle true>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[${A4}]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>`,
    `<</Length ${page.length}>>\nstream\n${page}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<</Title ${said(title)}>>`,
  ];
  let file = '%PDF-1.4\n';
  const begins = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const entries = begins.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${entries}` +
      `trailer\n<</Size ${size}/Root 1 0 R/Info 7 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
