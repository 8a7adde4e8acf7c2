// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { aDraft, aPlatform, whoIs } from './an-advice.ts';
import { axeViolations, screenshot, startBrowser, visitor } from './browser.ts';
import { aPageCalled, aPdf, givesEverybody, type OwnFile } from './files.ts';
import { type Product, startProduct } from './product.ts';
import { signInAs } from './sign-in.ts';

const title = 'Een drempel en een bredere brug';
const missed = 'Er staat niet welk onderzoek, en wanneer het klaar is.';
const sentBack = 'Bij punt 1 staat geen inhoudelijke reden.';
const pipe = 'Onder de kruising ligt een waterleiding; in mei weten wij of een drempel kan.';
const report = aPdf('Verslag van de avonden.pdf');
const plan = aPdf('Tekening van de drempel.pdf');

describe('an advice, from the platform to the municipality and back', () => {
  let product: Product;
  let browser: Browser;
  let platform: Page;
  let official: Page;
  let overseer: Page;
  let draft = '';
  let number = '';

  const opened = async (): Promise<Page> => {
    const page = await (await visitor(browser)).newPage();
    page.setDefaultTimeout(30_000);
    return page;
  };
  const signedIn = async (name: string): Promise<Page> => {
    const page = await opened();
    await signInAs(page, product.origin, name, '/utrecht/mijn-werk');
    return page;
  };
  const goTo = (page: Page, path: string) => page.goto(`${product.origin}/utrecht/${path}`);

  beforeAll(async () => {
    [browser, product] = await Promise.all([startBrowser(), startProduct()]);
    const administrator = await signedIn('Naima Ouchen');
    platform = await signedIn('Saïda Ettalbi');
    official = await signedIn('Hakan Yalvac');
    const code = 'de-kruising';
    const id = await aPlatform(administrator, code, 'Wijkplatform De Kruising', await whoIs(platform));
    await administrator.context().close();
    draft = await aDraft(platform, id, title);
    await goTo(platform, `wijkplatforms/${code}/concepten/${draft}/draagvlak`);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** A step of the journey: when one fails the rest would only repeat it. */
  let lost = false;
  const step = (name: string, walk: () => Promise<void>) =>
    it(name, async () => {
      if (lost) throw new Error('An earlier step of the journey failed.');
      lost = true;
      await walk().catch(async (failure: unknown) => {
        await Promise.all(
          [platform, official, overseer].map((page, no) => page && screenshot(page, `journey-lost-${no}`)),
        );
        throw failure;
      });
      lost = false;
    }, 180_000);

  /** The open screen, wide and light, narrow and dark: nothing wider than the window, nothing that axe has against it. */
  const see = async (page: Page, heading: string | RegExp, name: string): Promise<void> => {
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    for (const [width, colorScheme] of [
      [360, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await screenshot(page, `journey-${name}-${width}`);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ name, width, tooWide, axe: await axeViolations(page) }).toEqual({
        name,
        width,
        tooWide: 0,
        axe: [],
      });
    }
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const open = (page: Page, name: string | RegExp) =>
    page.getByRole('main').getByRole('link', { name }).first().click();
  const point = (no: number): Locator =>
    official.getByRole('listitem').filter({ has: official.getByRole('heading', { name: `Punt ${no}` }) });
  const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
  const stayed = (page: Page) => page.evaluate(() => 'same' in window);
  const send = async (name: string): Promise<void> => {
    await press(official, 'Naar de controle');
    await see(official, 'Controleer het antwoord', name);
    await press(official, 'Antwoord versturen');
    await says(official, 'Het antwoord is verstuurd aan het wijkplatform.');
  };

  const attach = async (page: Page, id: string, ...files: OwnFile[]): Promise<void> => {
    await page.locator(`input[id="${id}"]`).setInputFiles(files);
  };
  const isListed = (page: Page, { name }: OwnFile) => page.getByRole('link', { name }).first().waitFor();

  step('a member sends a file along, and reads why a page that is called .pdf cannot go (A4)', async () => {
    const takingPart = platform.getByLabel('Wie deden mee aan dit advies?');
    await takingPart.fill('Vier avonden in het buurthuis.');
    await attach(platform, 'files.backing', aPageCalled('Uitnodiging.pdf'), report);
    await isListed(platform, report);
    await says(platform, 'Het bestand heet .pdf, maar wat erin zit past daar niet bij');
    await see(platform, 'Draagvlak', 'draft-files');
    expect(await takingPart.inputValue()).toBe('Vier avonden in het buurthuis.');
    const refused = platform.getByRole('listitem').filter({ hasText: 'Uitnodiging.pdf' });
    await refused.getByRole('button', { name: /^Weghalen/ }).click();
    await refused.waitFor({ state: 'detached' });
    await platform.reload();
    await isListed(platform, report);
    expect(await takingPart.inputValue()).toBe('Vier avonden in het buurthuis.');
    await goTo(platform, `${new URL(platform.url()).pathname.split('/').slice(2, -1).join('/')}/afspraak`);
  });

  step('the platform reads its draft again and submits it (A4)', async () => {
    await open(platform, 'Verder: Nalezen en indienen');
    await platform.getByRole('heading', { level: 1, name: 'Nalezen en indienen' }).waitFor();
    await says(platform, 'Vier avonden in het buurthuis');
    await isListed(platform, report);
    await press(platform, 'Advies indienen');
    await says(platform, 'Het advies is ingediend.');
    number = /\d{4}-\d{3}/.exec(platform.url())?.[0] ?? '';
    await open(platform, 'Openbare pagina van het advies');
    await says(platform, 'De gemeente moet nog antwoorden, op elk punt.');
    await platform.evaluate(() => Object.assign(window, { same: true }));
  });

  step('an official finds it in the inbox and takes it on (A5)', async () => {
    await open(official, 'Postvak adviezen');
    await official.getByRole('link', { name: title }).waitFor();
    await see(official, 'Postvak adviezen', 'inbox');
    await open(official, title);
    await see(official, new RegExp(title), 'handle');
    await isListed(official, report);
    await press(official, 'Ik behandel dit advies');
    await says(official, 'Hakan Yalvac behandelt dit advies.');
  });

  step('the screen does not let an answer through of which one point has no reasons (A6)', async () => {
    await open(official, 'Antwoord schrijven');
    await see(official, 'Antwoord op het advies', 'answer');
    await point(1).getByLabel('niet overgenomen').check();
    await point(1).getByLabel('Waarom?').fill('   ');
    await point(2).getByLabel('overgenomen', { exact: true }).check();
    await point(2).getByLabel('Waarom?').fill('De brug wordt dit jaar toch vervangen.');
    await official.getByLabel('Antwoord op het hele advies').fill('Wij nemen het advies deels over.');
    await official.getByLabel('Hoe is het draagvlak meegewogen?').fill('1240 handtekeningen wegen zwaar.');
    await official.getByLabel('Naam onder het antwoord').fill('Lot van Hooijdonk');
    await press(official, 'Naar de controle');
    const wrong = official.getByRole('alert').getByRole('listitem');
    await wrong.first().waitFor();
    expect(await wrong.allTextContents()).toEqual(['Punt 1: zeg waarom. Zonder reden is het geen antwoord.']);
    expect(official.url()).toMatch(/\/antwoord$/);
    await see(official, 'Antwoord op het advies', 'answer-refused');
    // Nor is it let through by who goes to the check another way.
    await goTo(official, `adviezen/${number}/antwoord/controle`);
    await says(official, 'Het antwoord is nog niet compleet');
    expect(await official.getByRole('button', { name: 'Antwoord versturen' }).count()).toBe(0);
    await see(official, 'Controleer het antwoord', 'check-refused');
    await open(official, 'Terug naar het antwoord');
  });

  step('once every point is answered it is checked and sent (A6)', async () => {
    await point(1).getByLabel('Waarom?').fill('Dit wordt onderzocht.');
    await attach(official, 'files', plan);
    await isListed(official, plan);
    await send('check');
    await see(official, new RegExp(title), 'handled');
  });

  step('the page that the platform has open shows the answer without reloading (A12)', async () => {
    await says(platform, /De gemeente heeft geantwoord/);
    await says(platform, 'Dit wordt onderzocht.');
    expect(await stayed(platform)).toBe(true);
  });

  step('everybody can fetch the file of the advice and that of the answer (A4, A6)', async () => {
    const anybody = await opened();
    await goTo(anybody, `adviezen/${number}`);
    for (const file of [report, plan]) await givesEverybody(anybody, file);
    await see(anybody, title, 'public-files');
  });

  step('the platform says of a point that its answer is not substantive (A9)', async () => {
    await open(platform, 'Zeggen dat het antwoord niet goed genoeg is');
    await platform.getByLabel('Dit antwoord is niet inhoudelijk').first().check();
    await platform.getByLabel('Wat mist u in het antwoord op punt 1?').fill(missed);
    await press(platform, 'Versturen');
    await says(platform, 'U hebt gezegd dat het antwoord niet inhoudelijk is.');
    await open(platform, 'Lees het antwoord');
    await says(platform, /De toezichthouder beslist of de gemeente/);
    expect(await stayed(platform)).toBe(true);
  });

  step('the overseer sends it back, with a reason and a new term (A9)', async () => {
    overseer = await signedIn('Ruben Aldering');
    await goTo(overseer, `adviezen/${number}`);
    await open(overseer, 'Oordelen over het antwoord');
    await says(overseer, missed);
    await see(overseer, 'Is het antwoord inhoudelijk?', 'decide');
    await overseer.getByLabel('De gemeente moet opnieuw antwoorden').check();
    await press(overseer, 'Oordeel vastleggen');
    await overseer.getByRole('alert').getByRole('listitem').first().waitFor();
    await see(overseer, 'Is het antwoord inhoudelijk?', 'decide-refused');
    await overseer.getByLabel('Termijn', { exact: true }).fill('2');
    await overseer.getByLabel('Waarom?').fill(sentBack);
    await press(overseer, 'Oordeel vastleggen');
    await says(overseer, 'Uw oordeel is vastgelegd en openbaar.');
    await says(platform, 'De gemeente moet opnieuw antwoorden');
    await says(platform, sentBack);
    expect(await stayed(platform)).toBe(true);
  });

  step('the official answers again, with what the platform missed in view (A9)', async () => {
    await goTo(official, 'postvak');
    await open(official, title);
    await open(official, 'Antwoord schrijven');
    await says(official, missed);
    await see(official, 'Antwoord op het advies', 'second-round');
    await point(1).getByLabel('deels overgenomen').check();
    await point(1).getByLabel('Waarom?').fill(pipe);
    await point(2).getByLabel('overgenomen', { exact: true }).check();
    await point(2).getByLabel('Waarom?').fill('De brug wordt dit jaar toch vervangen.');
    await official.getByLabel('Antwoord op het hele advies').fill('Wij zeggen nu waarom wij wachten.');
    await official.getByLabel('Hoe is het draagvlak meegewogen?').fill('1240 handtekeningen wegen zwaar.');
    await official.getByLabel('Naam onder het antwoord').fill('Lot van Hooijdonk');
    await send('second-check');
  });

  step('everybody sees the new answer, and the one before it (A6, A12)', async () => {
    await says(platform, pipe);
    await says(platform, /De gemeente heeft geantwoord/);
    expect(await stayed(platform)).toBe(true);
    const anybody = await opened();
    for (const page of [official, overseer, anybody]) {
      await goTo(page, `adviezen/${number}`);
      await says(page, pipe);
    }
    await see(anybody, title, 'public');
    expect(await anybody.getByText('Dit wordt onderzocht.').count()).toBeGreaterThan(0);
  });
});
