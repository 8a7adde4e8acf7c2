// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { document, html, PAGE_HEADERS } from './index.ts';

describe('a page of our own', () => {
  it('writes what is put in as text, in every place', () => {
    const sly = `"><script>alert('x')</script>&`;
    expect(html`<a href="${sly}">${[sly, html`<b>${1}</b>`, null, false, undefined]}</a>`.text).toBe(
      `<a href="&#34;&#62;&#60;script&#62;alert(&#39;x&#39;)&#60;/script&#62;&#38;">&#34;&#62;&#60;script&#62;alert(&#39;x&#39;)&#60;/script&#62;&#38;<b>1</b></a>`,
    );
  });

  it('may use its own style and nothing else', () => {
    const page = document({ language: 'nl', title: 'T <1>', place: 'P', body: html`<p>B</p>` });
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain('<title>T &#60;1&#62; – P</title>');
    const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(PAGE_HEADERS['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
    expect(PAGE_HEADERS['content-security-policy']).toContain("default-src 'none'");
    expect(page).not.toMatch(/style=|<script/);
  });
});
