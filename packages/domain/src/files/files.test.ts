// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { endingOf, fileEndings, nameFor } from './index.ts';

describe('the name of a file', () => {
  it.each([
    ['application/pdf', 'kaart.PDF', 'kaart.pdf'],
    ['image/png', 'pagina.html', 'pagina.html.png'],
    ['image/jpeg', 'foto.jpeg', 'foto.jpeg'],
    ['text/plain', 'tellingen.csv', 'tellingen.csv'],
    ['text/plain', 'lijst', 'lijst.txt'],
    ['application/pdf', 'a/b\\c:d.pdf', 'a-b-c-d.pdf'],
    ['application/pdf', ' . ', ''],
    ['application/x-unknown', 'iets', 'iets.bin'],
  ])('says what it is, and can be kept on any computer: %s called %j', (mediaType, name, kept) => {
    expect(nameFor(mediaType, name)).toBe(kept);
  });

  it('stays as it is once it fits', () => {
    for (const ending of fileEndings) expect(endingOf(`x.${ending.toUpperCase()}`)).toBe(ending);
    expect(nameFor('application/pdf', nameFor('application/pdf', 'x.exe'))).toBe('x.exe.pdf');
  });
});
