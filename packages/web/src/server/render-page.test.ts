// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { screens } from '../app/screens.ts';
import { type StandIn, startStandIn } from '../testing/stand-in/stand-in-api.ts';
import { clientBuildOf } from './client-build.ts';
import { type RenderedPage, renderPage } from './render-page.tsx';

const build = clientBuildOf(
  {
    'src/app/client.tsx': { file: 'assets/client-1.js' },
    ...Object.fromEntries(
      (await Promise.all(Object.values(screens).map((screen) => screen.load())))
        .map((module) => module.default.name)
        .map((name) => [`src/${name}.tsx`, { file: `assets/${name}-1.js`, name, isDynamicEntry: true }]),
    ),
  },
  new Map([['/assets/style-1.css', 'a > b{color:red}']]),
);

describe('a page from the server', () => {
  let api: StandIn;
  beforeAll(async () => {
    api = await startStandIn();
  });
  afterAll(() => api.stop());

  const page = (path: string, graphqlOrigin = api.origin): Promise<RenderedPage> =>
    renderPage({
      url: new URL(path, 'http://local'),
      nonce: 'n0nce',
      build,
      cookie: undefined,
      options: { graphqlOrigin, publicUrl: 'https://samenspel.example' },
    });

  /** What stands on the page for somebody whose browser runs no scripts. */
  const textOf = (html: string): string =>
    html
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');

  it('holds its data, so that it can be read with JavaScript off', async () => {
    const { html, status } = await page('/utrecht/trajecten/2026-004');
    expect(status).toBe(200);
    const text = textOf(html);
    for (const part of [
      'Speeltuin aan de Boogstraat',
      'Wie beheert de speeltuin na de opknapbeurt?',
      'Overheidsmiddelen',
      'zeggenschap: groot',
      'Stichting Speeltuin De Boog',
      'Noor van Dijk',
      'Anders dan het kompas adviseerde',
      'Alleen peilen zou dat werk terzijde schuiven.',
      'Fase 2: Plan maken',
      'Kompas gelezen',
    ])
      expect(text).toContain(part);
    expect(html).not.toContain('<template');
    expect(html).not.toContain('hidden=""');
  });

  it('is English under /en, with the form’s own names', async () => {
    const { html } = await page('/en/utrecht/trajectories/2026-004');
    expect(html).toContain('<html lang="en">');
    expect(textOf(html)).toContain('Not what the compass advised');
  });

  it('gives the municipality its colour in a style that the content policy lets through', async () => {
    const { html } = await page('/utrecht');
    expect(html).toMatch(/<style[^>]* nonce="n0nce"[^>]*>:root\{--ss-accent:#0b5f68\}/);
  });

  it('says in its head what it is, and where it stands in the other language', async () => {
    const { html } = await page('/utrecht/trajecten/2026-004');
    const head = html.slice(0, html.indexOf('</head>'));
    expect(head).toContain('<title>Speeltuin aan de Boogstraat · Utrecht · Samenspel</title>');
    expect(head).toMatch(/<meta name="description" content="Speeltuin aan de Boogstraat \(Overvecht\)/);
    expect(head).toContain('href="https://samenspel.example/en/utrecht/trajectories/2026-004"');
    expect(head).toMatch(/rel="canonical" href="https:\/\/samenspel.example\/utrecht\/trajecten\/2026-004"/);
  });

  it('keeps the filters of the address, in a form that works by itself', async () => {
    const { html } = await page('/utrecht/trajecten?search=speeltuin&say=high&x=%3Cscript%3E');
    expect(html).toContain('action="/utrecht/trajecten"');
    expect(html).toContain('value="speeltuin"');
    expect(html).toMatch(/<option value="high" selected="">/);
    expect(textOf(html)).toContain('1 traject gevonden');
  });

  it('brings its style along, so that the first sight waits for nothing else', async () => {
    const { html } = await page('/utrecht');
    expect(html).toMatch(/<style[^>]* nonce="n0nce"[^>]*>a > b\{color:red\}/);
    expect(html).not.toContain('rel="stylesheet"');
  });

  it('asks the browser to fetch the screen’s code along with the entry', async () => {
    const { html } = await page('/utrecht');
    expect(html).toContain('<link rel="modulepreload" fetchpriority="low" href="/assets/HomeScreen-1.js">');
    expect(html).toContain('"screen":{"file":"/assets/HomeScreen-1.js","onServer":true}');
  });

  it('says of a screen that lives in the browser that its frame is all there is yet', async () => {
    const { html } = await page('/utrecht/postvak');
    expect(html).toContain('"screen":{"file":"/assets/InboxScreen-1.js","onServer":false}');
  });

  it('answers 404 for what is not there, with a way on', async () => {
    for (const path of ['/utrecht/trajecten/2026-999', '/nergens/te/vinden/hier']) {
      const { status, html } = await page(path);
      expect([path, status]).toEqual([path, 404]);
      expect(textOf(html)).toContain('Deze pagina bestaat niet');
    }
  });

  it('says so when the API cannot be reached, instead of an empty page', async () => {
    const { status, html } = await page('/utrecht/trajecten', 'http://127.0.0.1:9');
    expect(status).toBe(502);
    expect(textOf(html)).toContain('Geen verbinding');
  });

  it('holds every question of the compass in words', async () => {
    const text = textOf((await page('/utrecht/kompas')).html);
    expect(text).toContain('Moet eerst duidelijker worden wat de vraag precies is?');
    expect(text).toContain('naar vraag 7');
    expect(text).toContain('Nagemaakt uit de tekst');
  });

  it('never closes the script that carries its data, whatever stands in the texts', async () => {
    const { html } = await page(
      '/utrecht/trajecten?search=%3C%2Fscript%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    );
    expect(html).not.toContain('<script>alert(1)');
  });
});
