// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeViolations, screenshot, startBrowser, visitor } from './browser.ts';
import { type Product, startProduct } from './product.ts';
import { signInAs } from './sign-in.ts';

const lead = 'Tariq Lakhdari';
const next = 'Noor Terhorst';
const adviser = 'Amina Warsameh';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [browser, product] = await Promise.all([startBrowser(), startProduct()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe.each([360, 1280])('a project lead runs a trajectory, %i px wide', (width) => {
  let context: BrowserContext;
  let page: Page;
  /** Whom nobody told anything: not signed in, with a page open that nobody reloads. */
  let resident: Page;
  let number = '';
  const title = `Speelplek aan de Vecht ${width}`;

  beforeAll(async () => {
    context = await visitor(browser, { width });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await signInAs(page, product.origin, lead, '/utrecht/mijn-werk');
    resident = await (await visitor(browser, { width })).newPage();
    resident.setDefaultTimeout(15_000);
  });
  afterAll(async () => {
    await context?.close();
    await resident?.context().close();
  });

  /** Opens a page for the resident that follows what happens from then on. */
  const follow = async (path: string): Promise<void> => {
    const following = new Promise<void>((resolve) => {
      resident.once('websocket', (socket) =>
        socket.on('framesent', ({ payload }) => String(payload).includes('"subscribe"') && resolve()),
      );
    });
    await resident.goto(product.origin + path);
    await following;
    // It is asked; the server has a moment to take it up.
    await resident.waitForTimeout(500);
  };

  /** The screen that is open: its heading, nothing wider than the window, nothing that axe has against it. */
  const see = async (heading: string | RegExp, name: string): Promise<void> => {
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.waitForLoadState('networkidle');
    await screenshot(page, `running-${name}-${width}`);
    expect(await axeViolations(page)).toEqual([]);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const open = (name: string | RegExp) => page.getByRole('link', { name }).first().click();

  it('starts at what the policy asks now', async () => {
    await see('Mijn werk', 'work');
    await open('Traject starten');
  });

  it('hears what is missing before a trajectory is started (T1)', async () => {
    await see('Een traject starten', 'start');
    await press('Verder naar nalezen');
    const summary = page.getByRole('alert');
    await summary.getByText('Titel is nog leeg.').waitFor();
    await summary.getByText('Kies waar dit speelt').waitFor();
    await see('Een traject starten', 'start-refused');
  });

  it('loses nothing that was typed when the page is left (draft)', async () => {
    await page.getByLabel('Titel').fill(title);
    await page.getByLabel('Onderwerp').fill('De speelplek is oud. Wat komt ervoor terug?');
    await page.reload();
    await page.getByText('Dit had u eerder ingevuld').waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe(title);
  });

  it('starts a trajectory after checking the answers, and is told its number (T1, T5)', async () => {
    await page.getByLabel('Bewoners', { exact: true }).check();
    await page.getByLabel('Beleidsterrein').selectOption({ index: 1 });
    await page.getByLabel('In bepaalde wijken of buurten').check();
    await page.getByLabel('Noordoost', { exact: true }).check();
    await page.getByLabel('Verantwoordelijk onderdeel').selectOption({ index: 1 });
    await press('Verder naar nalezen');
    await see('Klopt dit?', 'check');
    await page.getByText('Noordoost').waitFor();
    await press('Traject starten');
    await see(/Traject \d{4}-\d{3} is gestart/, 'started');
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    number = /\d{4}-\d{3}/.exec(heading ?? '')?.[0] ?? '';
    expect(page.url()).toContain(number);
  });

  it('plans a phase (T4)', async () => {
    await open('Plan de eerste fase');
    await see('Fase plannen', 'plan');
    await follow(`/utrecht/trajecten/${number}`);
    await page.getByLabel('Titel').fill('Ideeën verzamelen');
    await page.getByLabel('Doel').fill('We weten wat kinderen en ouders willen.');
    await page.getByLabel('Eerste dag').fill('2030-03-01');
    await page.getByLabel('Laatste dag').fill('2030-02-01');
    await press('Fase plannen');
    await page.getByRole('alert').getByText('Laatste dag ligt vóór het begin').waitFor();
    await page.getByLabel('Laatste dag').fill('2030-06-01');
    await press('Fase plannen');
    await see('Fase 1: Ideeën verzamelen', 'phase-empty');
    await page.getByText('Fase 1 is gepland.').waitFor();
  });

  it('shows the phase to whoever has the page of the trajectory open', async () => {
    await resident.getByRole('heading', { name: /Ideeën verzamelen/ }).waitFor();
    await resident
      .getByText('Er is iets veranderd. Deze pagina is bijgewerkt.')
      .waitFor({ state: 'attached' });
  });

  it('raises an issue in it', async () => {
    await page.getByLabel('De vraag').fill('Wat voor speelplek willen we hier?');
    await press('Vraag toevoegen');
    await page.getByText('De vraag staat in deze fase.').waitFor();
    await page.getByRole('heading', { name: 'Wat voor speelplek willen we hier?' }).waitFor();
  });

  it('is refused to start the phase before the compass is read, and sees why and where to go (C5)', async () => {
    await press('Fase starten');
    const summary = page.getByRole('alert');
    await summary
      .getByText('Het kompas is nog niet gelezen voor: Wat voor speelplek willen we hier?')
      .waitFor();
    await see('Fase 1: Ideeën verzamelen', 'phase-refused');
    const solve = page.getByRole('link', { name: 'Verken eerst de vraag' });
    expect(await solve.getAttribute('href')).toContain(`/trajecten/${number}/kwesties/1/verkenning`);
  });

  it('records a statutory step beside the compass (T6)', async () => {
    await page.getByText('Wettelijke stap vastleggen').click();
    await page.getByLabel('Naam').fill('Ontwerp ter inzage');
    await page.getByLabel('Eerste dag').fill('2030-05-01');
    await press('Vastleggen');
    await page.getByText('De wettelijke stap is vastgelegd.').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Ontwerp ter inzage' }).waitFor();
  });

  it('words the issue better while nobody read the compass for it', async () => {
    await follow(`/utrecht/trajecten/${number}/kwesties/1`);
    await open('Anders verwoorden');
    await see('Vraag anders verwoorden', 'wording');
    await page.getByLabel('De vraag').fill('Wat voor speelplek past hier het best?');
    await press('Opslaan');
    await page.getByRole('heading', { name: 'Wat voor speelplek past hier het best?' }).waitFor();
    await resident
      .getByRole('heading', { level: 1, name: 'Wat voor speelplek past hier het best?' })
      .waitFor();
  });

  it('finds the issue in my work, and goes from there to where it is done', async () => {
    await open('Mijn werk');
    await see('Mijn werk', 'work-asked');
    const row = page.getByRole('listitem').filter({ hasText: 'Wat voor speelplek past hier het best?' });
    const task = row.getByRole('link', { name: 'Verken de vraag' });
    expect(await task.getAttribute('href')).toContain(`/trajecten/${number}/kwesties/1/verkenning`);
  });

  it('moves through the work by j and k, and switches the shortcuts off', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.closest('li')?.textContent ?? '');
    await page.keyboard.press('j');
    const first = await focused();
    await page.keyboard.press('j');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused()).toBe(first);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByLabel('Sneltoetsen gebruiken').uncheck();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Mijn werk' }).focus();
    await page.keyboard.press('j');
    expect(await focused()).not.toBe(first);
  });

  it('gives a role and ends it (T2)', async () => {
    await page.goto(`${product.origin}/utrecht/trajecten/${number}`);
    await see(title, 'public');
    await open('Mensen en rollen');
    await see('Mensen en rollen', 'people');
    await page.getByLabel('Welke rol?').selectOption({ index: 1 });
    await page.getByLabel('Zoek op naam').fill('warsa');
    await page.getByLabel(adviser).check();
    await press('Rol geven');
    await page.getByText(`${adviser} heeft nu de rol`).waitFor();
    await page.getByRole('button', { name: /^Beëindigen/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Beëindigen' }).click();
    await page.getByText(`De rol van ${adviser} is beëindigd.`).waitFor();
    await page.getByText('1 eerdere rol').waitFor();
    await see('Mensen en rollen', 'people-ended');
  });

  it('hands over the lead in one act, with the reason (T1)', async () => {
    await open('Overdragen');
    await see('Projectleiderschap overdragen', 'hand-over');
    await page.getByLabel('Zoek op naam').fill('terhorst');
    await page.getByLabel(next).check();
    await page.getByLabel('Reden').fill('Ik ga met verlof.');
    await page.getByText(`Hierna is ${next} projectleider, en ${lead} niet meer.`).waitFor();
    await press('Overdragen');
    await page.getByText(`${next} is nu projectleider.`).waitFor();
    await see(title, 'handed-over');
  });

  it('no longer runs what was handed over', async () => {
    await page.goto(`${product.origin}/utrecht/trajecten/${number}/mensen`);
    await see('Deze pagina bestaat niet', 'not-mine');
  });

  it('asks who is not signed in to do so, and comes back to the same page', async () => {
    await context.clearCookies();
    const place = `${product.origin}/utrecht/trajecten/${number}/fasen/1`;
    await page.goto(place);
    await see('Meld u aan om verder te gaan', 'sign-in-first');
    await page.getByRole('main').getByRole('link', { name: 'Aanmelden' }).click();
    await page.getByRole('button', { name: next }).click();
    await page.waitForURL(place);
    await see('Fase 1: Ideeën verzamelen', 'phase-next-lead');
  });

  it('loses nothing that was typed when the session has lapsed', async () => {
    const place = `${product.origin}/utrecht/trajecten/${number}/fasen/plannen`;
    await page.goto(place);
    await page.getByLabel('Titel').fill('Ontwerpen');
    await context.clearCookies();
    await press('Fase plannen');
    const notice = page.getByRole('alert');
    await notice.getByText('U bent niet meer aangemeld').waitFor();
    await see('Fase plannen', 'lapsed');
    await notice.getByRole('link', { name: 'Aanmelden' }).click();
    await page.getByRole('button', { name: next }).click();
    await page.waitForURL(place);
    await page.getByText('Dit had u eerder ingevuld').waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Ontwerpen');
  });

  it('signs out, and is a visitor again', async () => {
    await press('Afmelden');
    await page.waitForURL(`${product.origin}/utrecht`);
    await page.getByRole('banner').getByRole('link', { name: 'Aanmelden' }).waitFor();
    expect(await page.getByRole('link', { name: 'Mijn werk' }).count()).toBe(0);
  });
});
