// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { aPlatform, aRequest } from './a-platform.ts';
import { axeViolations, screenshot, startBrowser, visitor } from './browser.ts';
import { type Product, startProduct } from './product.ts';
import { signInAs } from './sign-in.ts';

const administrator = 'Naima Ouchen';
const official = 'Noor Terhorst';
const coordinator = 'Saïda Ettalbi';
const member = 'Gerrit Molenwijk';
const work = '/utrecht/wijkplatforms/het-plein/werk';

let product: Product;
let browser: Browser;
const contexts: BrowserContext[] = [];

/** Both widths and both themes, each once: colours do not depend on the width, nor the other way round. */
const views = [
  [360, 'light'],
  [1280, 'dark'],
] as const;

/** Somebody in a browser of their own, signed in. */
const somebody = async (name: string, path: string, width: number): Promise<Page> => {
  const context = await visitor(browser, { width });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await signInAs(page, product.origin, name, path);
  return page;
};

beforeAll(async () => {
  [browser, product] = await Promise.all([startBrowser(), startProduct()]);
}, 120_000);
afterAll(async () => {
  for (const context of contexts) await context.close();
  await browser?.close();
  await product?.stop();
});

describe('a platform advises', () => {
  let saida: Page;
  let gerrit: Page;
  let noor: Page;
  let platform = '';

  /** The screen that is open on a phone and on a desk, light and dark: nothing too wide, nothing that axe has against it. */
  const see = async (page: Page, heading: string | RegExp, name: string): Promise<void> => {
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.waitForLoadState('networkidle');
    const before = page.viewportSize();
    for (const [width, colorScheme] of views) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await screenshot(page, `platform-${name}-${width}-${colorScheme}`);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const found = { name, width, colorScheme, beyond, axe: await axeViolations(page) };
      expect(found).toEqual({ name, width, colorScheme, beyond: 0, axe: [] });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    if (before) await page.setViewportSize(before);
  };
  const press = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  const open = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();
  const inDialog = (page: Page, name: string) =>
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

  beforeAll(async () => {
    const naima = await somebody(administrator, '/utrecht/mijn-werk', 1280);
    const people = { coordinator, member };
    platform = await aPlatform(naima, { code: 'het-plein', name: 'Wijkplatform Het Plein', ...people });
    noor = await somebody(official, '/utrecht/mijn-werk', 1280);
  }, 60_000);

  it('sees at once that nothing is asked of it, and what it can do', async () => {
    saida = await somebody(coordinator, '/utrecht/mijn-werk', 360);
    await open(saida, 'Wijkplatform Het Plein');
    await see(saida, 'Werk van Wijkplatform Het Plein', 'work-empty');
    await saida.getByText('Niets wacht op u').waitFor();
    await saida.getByText('Nog geen concept.').waitFor();
  });

  it('does not exist for an official, whatever he may do elsewhere (P4)', async () => {
    await noor.goto(product.origin + work);
    await noor.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }).waitFor();
  });

  it('declines a request without being asked why (A1)', async () => {
    await aRequest(noor, platform, 'De parkeerplaatsen');
    await saida.reload();
    await open(saida, 'Beslis of u dit aanneemt');
    await see(saida, 'De parkeerplaatsen', 'request');
    await saida
      .getByText('Uw advies gaat mee naar de raad, bij het besluit over het plein.')
      .first()
      .waitFor();
    await press(saida, 'Niet aannemen');
    expect(await saida.getByRole('dialog').getByRole('textbox').count()).toBe(0);
    await inDialog(saida, 'Niet aannemen');
    await saida.getByText('U hebt het verzoek niet aangenomen. De gemeente weet het.').waitFor();
    await saida.getByText('niet aangenomen', { exact: true }).waitFor();
  });

  it('makes another proposal for what follows, and takes the request on once the municipality agrees (A3)', async () => {
    const number = await aRequest(noor, platform, 'Het plein zelf');
    await open(saida, 'Wijkplatform Het Plein');
    await open(saida, 'Beslis of u dit aanneemt');
    await saida.getByRole('heading', { level: 1, name: 'Het plein zelf' }).waitFor();
    await saida.getByText('Doe een ander voorstel').click();
    await saida.getByLabel('Wat gebeurt er met het advies?').fill('Uw advies gaat mee, en wij spreken in.');
    await press(saida, 'Voorstel versturen');
    await saida.getByText('Het voorstel is verstuurd.').waitFor();
    await see(saida, 'Het plein zelf', 'request-counter');

    await noor.goto(`${product.origin}/utrecht/adviesverzoeken/${number}`);
    await see(noor, 'Het plein zelf', 'request-official');
    await press(noor, 'Akkoord met dit voorstel');
    await noor.getByText('De afspraak staat vast.').waitFor();

    await saida.reload();
    await press(saida, 'Aannemen, met deze afspraak');
    await saida.getByText('U hebt het verzoek aangenomen.').waitFor();
  });

  it('asks for the information that it needs (A2)', async () => {
    await open(saida, 'Vraag informatie');
    await see(saida, 'Informatie vragen', 'ask-information');
    await press(saida, 'Vraag versturen');
    await saida.getByRole('alert').getByText('Onderwerp: vul dit in.').waitFor();
    await saida.getByLabel('Onderwerp').fill('De tellingen van 2025');
    await saida.reload();
    await saida.getByText(/^Bewaard op dit apparaat/).waitFor();
    expect(await saida.getByLabel('Onderwerp').inputValue()).toBe('De tellingen van 2025');
    await saida.getByLabel('Wat wilt u weten of hebben?').fill('Hoeveel mensen steken het plein over?');
    await press(saida, 'Vraag versturen');
    await saida.getByText('De vraag is verstuurd.').waitFor();
    await see(saida, 'De tellingen van 2025', 'information');
    await open(saida, /^\d{4}-\d{3}: Het plein zelf/);
  });

  it('writes an advice in steps, saved by itself (P4)', async () => {
    await press(saida, 'Begin het advies');
    await see(saida, 'Onderwerp', 'draft-subject');
    await saida.getByLabel('Titel').fill('Een plein om te blijven');
    await saida.getByLabel('Samenvatting').fill('Maak van het plein een plek om te zitten.');
    await saida.getByText(/^Bewaard op/).waitFor();
    await open(saida, 'Verder: Punten');
    await press(saida, 'Schrijf het eerste punt');
    await saida.getByLabel('Punt 1', { exact: true }).fill('Zet tien bankjes op het plein.');
    await saida.getByText('Bezig met bewaren…').waitFor();
    await saida.getByText(/^Bewaard op/).waitFor();
    await press(saida, 'Nog een punt');
    await saida.getByLabel('Punt 2', { exact: true }).fill('Plant linden langs de rand.');
    await saida.getByText('Bezig met bewaren…').waitFor();
    await saida.getByText(/^Bewaard op/).waitFor();
    await see(saida, 'Punten', 'draft-points');
  });

  it('loses nothing when two members write in the same point in two browsers', async () => {
    gerrit = await somebody(member, work, 1280);
    await open(gerrit, 'Een plein om te blijven');
    await open(gerrit, /^Punten$/);
    await gerrit.getByLabel('Punt 1', { exact: true }).waitFor();
    // Both write at the same moment; whoever is saved second sees what the first made of it.
    await saida.getByLabel('Punt 1', { exact: true }).fill('Zet tien bankjes op het plein, in de zon.');
    await gerrit.getByLabel('Punt 1', { exact: true }).fill('Zet tien bankjes op het plein, in de schaduw.');
    const parted = (page: Page) => page.getByText(/wijzigde dit ook$/);
    await Promise.race([parted(saida).waitFor(), parted(gerrit).waitFor()]);
    const saidaIsSecond = await parted(saida).isVisible();
    const [second, mine, theirs] = saidaIsSecond
      ? [saida, 'in de zon', 'in de schaduw']
      : [gerrit, 'in de schaduw', 'in de zon'];
    expect(await second.getByLabel('Punt 1', { exact: true }).inputValue()).toContain(mine);
    expect(await second.locator('blockquote').textContent()).toContain(theirs);
    await see(second, 'Punten', 'draft-parted');
    await second
      .getByLabel('Punt 1', { exact: true })
      .fill('Zet tien bankjes op het plein, in zon en schaduw.');
    await press(second, 'Houd mijn tekst');
    await second.getByText(/^Bewaard op/).waitFor();
    const first = saidaIsSecond ? gerrit : saida;
    await first.reload();
    expect(await first.getByLabel('Punt 1', { exact: true }).inputValue()).toBe(
      'Zet tien bankjes op het plein, in zon en schaduw.',
    );
    expect(await first.getByLabel('Punt 2', { exact: true }).inputValue()).toBe(
      'Plant linden langs de rand.',
    );
  });

  it('says who took part and how broadly it is carried (A4)', async () => {
    await saida.reload();
    await open(saida, 'Verder: Draagvlak');
    await saida.getByLabel('Wie deden mee aan dit advies?').fill('Acht leden en twintig buren.');
    await saida.getByLabel('Wat telde u? (1)').fill('Handtekeningen');
    await saida.getByLabel('Aantal (1)').fill('210');
    await saida.getByText('Bezig met bewaren…').waitFor();
    await saida.getByText(/^Bewaard op/).waitFor();
    await see(saida, 'Draagvlak', 'draft-backing');
    await open(saida, 'Verder: Afspraak');
    await see(saida, 'Afspraak', 'draft-agreement');
  });

  it('submits it after a check, and keeps a receipt (A4, A5)', async () => {
    await gerrit.reload();
    await open(gerrit, /^Nalezen en indienen$/);
    await gerrit.getByText(/^Indienen doet een coördinator: /).waitFor();
    await open(saida, 'Verder: Nalezen en indienen');
    await see(saida, 'Nalezen en indienen', 'draft-check');
    await press(saida, 'Advies indienen');
    await saida.getByText('Het advies is ingediend.').waitFor();
    await see(saida, 'Een plein om te blijven', 'receipt');
    const receipt = saida.getByRole('region', { name: 'Ontvangstbewijs' });
    expect(await receipt.textContent()).toMatch(/[0-9a-f]{64}/);
    await saida.getByText('Antwoord uiterlijk').first().waitFor();
  });

  it('follows it among its work', async () => {
    await open(saida, 'Wijkplatform Het Plein');
    await see(saida, 'Werk van Wijkplatform Het Plein', 'work');
    await saida.getByRole('region', { name: 'Onze adviezen' }).getByText('Een plein om te blijven').waitFor();
  });

  it('says of itself what people should know, and who takes part (P1)', async () => {
    await open(saida, 'Naam, uitleg en werkgebied');
    await saida.getByLabel('Wie bent u en wat doet u?').fill('Wij zijn buren rond het plein.');
    await see(saida, 'Naam, uitleg en werkgebied', 'describe');
    await press(saida, 'Opslaan');
    await saida.getByText('De beschrijving is bewaard.').waitFor();
    await open(saida, 'Leden');
    await see(saida, 'Leden van Wijkplatform Het Plein', 'members');
    await press(saida, /^Lidmaatschap beëindigen.*Gerrit/);
    await inDialog(saida, 'Lidmaatschap beëindigen');
    await saida.getByText(/is geen lid meer\.$/).waitFor();
    await gerrit.goto(product.origin + work);
    await gerrit.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }).waitFor();
  });

  it('withdraws it before it is answered (A4)', async () => {
    await saida.goto(product.origin + work);
    await open(saida, 'Een plein om te blijven');
    await press(saida, 'Trek het advies in');
    await saida.getByLabel('Waarom trekt u het in?').fill('Wij willen eerst met meer buren praten.');
    await inDialog(saida, 'Trek het advies in');
    await saida.getByText('Het advies is ingetrokken.').waitFor();
    await see(saida, 'Een plein om te blijven', 'withdrawn');
  });
});
