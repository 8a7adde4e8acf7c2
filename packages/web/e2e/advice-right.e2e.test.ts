// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ask } from './a-question.ts';
import { anAdvice, anAnswer } from './an-advice.ts';
import { screenshot, startBrowser, visitor } from './browser.ts';
import { type Product, startProduct } from './product.ts';
import { signInAs } from './sign-in.ts';

const code = 'de-molen';
const name = 'Wijkplatform De Molen';
const title = 'Banken en schaduw bij de molen';
const wrongGround = 'De kruising is geen onderdeel van dit besluit. Dat staat er niet.';

/** Everything that the other journeys with an advice pass by: settings, requests, the term, corrections, promises. */
describe('the advice right, between an administrator, an official, an overseer and a platform', () => {
  let product: Product;
  let browser: Browser;
  let administrator: Page;
  let official: Page;
  let overseer: Page;
  let platform: Page;
  let advice = { id: '', number: '' };

  const signedIn = async (who: string): Promise<Page> => {
    const page = await (await visitor(browser)).newPage();
    page.setDefaultTimeout(45_000);
    await signInAs(page, product.origin, who, '/utrecht/mijn-mail');
    return page;
  };
  const goTo = (page: Page, path: string) => page.goto(`${product.origin}/utrecht/${path}`);
  const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
  const press = (page: Page, button: string | RegExp) =>
    page
      .getByRole('button', { name: button, exact: typeof button === 'string' })
      .first()
      .click();
  const open = (page: Page, link: string | RegExp) =>
    page.getByRole('main').getByRole('link', { name: link }).first().click();
  /** What the summary above a form says is wrong; it takes the focus, so that everybody hears it. */
  const wrong = async (page: Page, ...sentences: string[]): Promise<void> => {
    const summary = page.getByRole('alert');
    for (const sentence of sentences) await summary.getByText(sentence).first().waitFor();
  };
  const kept = async (page: Page, label: string, text: string): Promise<void> =>
    expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe(text);
  const findPerson = async (page: Page, typed: string, person: string): Promise<void> => {
    await page.getByLabel('Zoek op naam').fill(typed);
    await page.getByLabel(person).check();
  };

  /** A step of the journey: when one fails the rest would only repeat it. */
  let lost = false;
  const step = (what: string, walk: () => Promise<void>) =>
    it(what, async () => {
      if (lost) throw new Error('An earlier step of the journey failed.');
      lost = true;
      await walk().catch(async (failure: unknown) => {
        const pages = { administrator, official, overseer, platform };
        for (const [who, page] of Object.entries(pages)) await screenshot(page, `advice-right-lost-${who}`);
        throw failure;
      });
      lost = false;
    }, 240_000);

  beforeAll(async () => {
    [browser, product] = await Promise.all([startBrowser(), startProduct()]);
    [administrator, official, overseer, platform] = await Promise.all([
      signedIn('Naima Ouchen'),
      signedIn('Hakan Yalvac'),
      signedIn('Ruben Aldering'),
      signedIn('Rosa Pinasweg'),
    ]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  step('the administrator registers a platform, and hears first what is missing (P1)', async () => {
    await goTo(administrator, 'postvak');
    await open(administrator, 'Wijkplatform inschrijven');
    await administrator.getByLabel('Naam', { exact: true }).fill('   ');
    await press(administrator, 'Inschrijven');
    await wrong(administrator, 'Eerste coördinator: maak een keuze.');
    await findPerson(administrator, 'pinas', 'Rosa Pinasweg');
    await administrator.getByLabel('Code in het webadres').fill('De Molen!');
    await press(administrator, 'Inschrijven');
    await wrong(administrator, 'Gebruik voor de code alleen kleine letters, cijfers en streepjes.');
    await kept(administrator, 'Code in het webadres', 'De Molen!');
    await administrator.getByLabel('Naam', { exact: true }).fill(name);
    await administrator.getByLabel('Code in het webadres').fill(code);
    await administrator.locator('summary').getByText('West', { exact: true }).click();
    await administrator.getByLabel('Lombok').check();
    await press(administrator, 'Inschrijven');
    await says(administrator, `${name} is ingeschreven.`);
    await goTo(platform, 'mijn-werk');
    await open(platform, name);
    await says(platform, 'U bent coördinator');
  });

  step('a member chooses which mail comes, and it stays so (A8)', async () => {
    await goTo(platform, 'mijn-mail');
    await press(platform, /^Zet uit.*antwoorden van de gemeente/);
    await says(platform, 'Uit: antwoorden van de gemeente.');
    await platform.reload();
    await platform.getByRole('button', { name: /^Zet aan.*antwoorden van de gemeente/ }).waitFor();
    // That a term passed is never kept from anybody.
    expect(await platform.getByRole('button', { name: /termijn voorbij/ }).count()).toBe(0);
  });

  step('settings that cannot be are refused, and stay as they were typed (A5)', async () => {
    await goTo(administrator, 'instellingen/adviesrecht');
    const term = administrator.getByLabel(/^Antwoord op een advies/);
    for (const typed of ['0', '10000']) {
      await term.fill(typed);
      await press(administrator, 'Instellingen opslaan');
      await wrong(administrator, 'Antwoord op een advies: vul een getal in van 1 of hoger.');
      expect(await term.inputValue()).toBe(typed.slice(0, 4));
    }
    await term.fill('6');
    const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];
    for (const day of days) await administrator.getByLabel(day).uncheck();
    await press(administrator, 'Instellingen opslaan');
    await wrong(administrator, 'Kies minstens één werkdag.');
    for (const day of days) await administrator.getByLabel(day).check();
    await administrator.getByLabel('Herinneringen: dagen van tevoren').fill('3, 14');
    await press(administrator, 'Instellingen opslaan');
    await administrator.getByRole('alert').getByRole('listitem').first().waitFor();
    await kept(administrator, 'Herinneringen: dagen van tevoren', '3, 14');
    await administrator.getByLabel('Herinneringen: dagen van tevoren').fill('10, 2');
    await press(administrator, 'Instellingen opslaan');
    await says(administrator, 'De instellingen zijn opgeslagen.');
    await administrator.reload();
    await kept(administrator, 'Herinneringen: dagen van tevoren', '10, 2');
  });

  step('a free day needs a date; what is added can be taken away (A5)', async () => {
    await press(administrator, 'Vrije dag toevoegen');
    await wrong(administrator, 'Datum: maak een keuze.');
    await administrator.getByLabel('Datum', { exact: true }).fill(`${new Date().getFullYear()}-12-31`);
    await administrator.getByLabel('Naam in het Nederlands').fill('Oudejaarsdag');
    await press(administrator, 'Vrije dag toevoegen');
    await says(administrator, 'Oudejaarsdag staat in de lijst.');
    await press(administrator, /^Weghalen.*Oudejaarsdag/);
    await says(administrator, 'Oudejaarsdag is weggehaald.');
  });

  step(
    'an official asks for advice, and the platform finds the question among its work (A1, A3)',
    async () => {
      await goTo(official, 'adviesverzoeken/nieuw');
      await press(official, 'Advies vragen');
      await wrong(official, 'Welk wijkplatform: maak een keuze.');
      await official.getByRole('radio', { name: new RegExp(name) }).check();
      await official.getByLabel('Onderwerp').fill('  ');
      await official.getByLabel(/^Tijd om te adviseren/).fill('0');
      await press(official, 'Advies vragen');
      await wrong(
        official,
        'Onderwerp: vul dit in.',
        'Tijd om te adviseren: vul een getal in van 1 of hoger.',
      );
      await official.getByLabel('Onderwerp').fill('Het plein bij de molen');
      await official.getByLabel('Wat wilt u weten?').fill('Wat ontbreekt er op het plein?');
      await official.getByLabel(/^Tijd om te adviseren/).fill('6');
      await official.getByLabel('Wat gebeurt er met het advies?').fill('Het gaat mee naar de raad.');
      await press(official, 'Advies vragen');
      await says(official, `Het verzoek ligt bij ${name}.`);
      await goTo(platform, `wijkplatforms/${code}/werk`);
      await open(platform, 'Beslis of u dit aanneemt');
      await says(platform, 'Wat ontbreekt er op het plein?');
    },
  );

  step('the municipality answers a question for information; blanks are no answer (A2)', async () => {
    await goTo(platform, `wijkplatforms/${code}/informatie-vragen`);
    await platform.getByLabel('Onderwerp').fill('De bomen bij de molen');
    await platform.getByLabel('Wat wilt u weten of hebben?').fill('Hoe oud zijn ze?');
    await press(platform, 'Vraag versturen');
    await says(platform, 'De vraag is verstuurd.');
    const asked = platform.url();
    await goTo(administrator, 'informatieverzoeken');
    const request = administrator.getByRole('listitem').filter({ hasText: name });
    await request.getByText('Beantwoorden').click();
    await request.getByLabel('Uw antwoord').fill('   ');
    await request.getByRole('button', { name: 'Versturen' }).click();
    await wrong(administrator, 'Schrijf een antwoord.');
    await request.getByLabel('Uw antwoord').fill('De linden staan er sinds 1961.');
    await request.getByRole('button', { name: 'Versturen' }).click();
    await says(administrator, 'Het antwoord is verstuurd.');
    await platform.goto(asked);
    await says(platform, 'De linden staan er sinds 1961.');
  });

  step('an advice without points or backing is not submitted, and says what is missing (A4)', async () => {
    await goTo(platform, `wijkplatforms/${code}/werk`);
    await press(platform, 'Nieuw advies schrijven');
    await platform.getByRole('heading', { level: 1, name: 'Onderwerp' }).waitFor();
    await platform.goto(platform.url().replace('/onderwerp', '/controle'));
    await press(platform, 'Advies indienen');
    await wrong(
      platform,
      'Geef het advies een titel',
      'Schrijf minstens één punt',
      'Laat zien hoeveel mensen erachter staan',
    );
    await platform.getByText('Concept weggooien').first().click();
    await platform.getByRole('dialog').getByRole('button', { name: 'Concept weggooien' }).click();
    await says(platform, 'Het concept is weggegooid.');
    const { wijkplatform } = await ask(platform, `{ wijkplatform(code: "${code}") { id } }`);
    advice = await anAdvice(platform, (wijkplatform as unknown as { id: string }).id, title);
  });

  step('the administrator finds it without a handler, and assigns one (A5)', async () => {
    await goTo(administrator, 'postvak');
    await open(administrator, /zonder behandelaar/);
    await open(administrator, title);
    await administrator.getByText('Behandelaar aanwijzen').click();
    await press(administrator, 'Aanwijzen');
    await wrong(administrator, 'Wie behandelt dit advies: maak een keuze.');
    await findPerson(administrator, 'yalvac', 'Hakan Yalvac');
    await press(administrator, 'Aanwijzen');
    await says(administrator, 'Hakan Yalvac behandelt dit advies.');
    await goTo(official, 'postvak');
    await official.locator('summary').getByText('Filters').click();
    await official.getByLabel('Behandelaar').selectOption({ label: 'ik' });
    await press(official, 'Toon');
    await open(official, title);
    await says(official, 'Er is nog geen antwoord geschreven.');
  });

  step('the time stands still only when the platform agrees, who lets it run again (A4)', async () => {
    await official.getByText('Voorstellen om de tijd stil te zetten').click();
    await official.locator('[id="suspend.reason"]').fill(' ');
    await press(official, 'Voorstellen');
    await wrong(official, 'Geef een reden.');
    await official.locator('[id="suspend.reason"]').fill('In de vakantie is er niemand.');
    await press(official, 'Voorstellen');
    await says(official, 'Het voorstel ligt bij het wijkplatform.');
    await goTo(platform, `adviezen/${advice.number}/wijkplatform`);
    await says(platform, 'In de vakantie is er niemand.');
    await press(platform, 'Akkoord, zet stil');
    await says(platform, 'De tijd staat nu stil.');
    await official.reload();
    await says(official, /stilgezet sinds/);
    await press(platform, 'Laat de tijd weer lopen');
    await says(platform, 'De tijd loopt weer.');
    await official.reload();
    await says(official, 'Antwoord uiterlijk');
    expect(await official.getByText(/stilgezet sinds/).count()).toBe(0);
  });

  step('a sent answer is corrected with a reason only; the old one stays to be read (A6)', async () => {
    await anAnswer(official, advice);
    await goTo(official, `adviezen/${advice.number}/behandelen`);
    await open(official, 'Antwoord verbeteren');
    const point = official
      .getByRole('listitem')
      .filter({ has: official.getByRole('heading', { name: 'Punt 2' }) });
    await point.getByLabel('Waarom?').fill('Over de brug gaat Rijkswaterstaat, niet de provincie.');
    await press(official, 'Naar de controle');
    await wrong(official, 'Zeg waarom u het antwoord verbetert.');
    await official.getByLabel('Waarom verbetert u het antwoord?').fill('Wij noemden de verkeerde.');
    await press(official, 'Naar de controle');
    await press(official, 'Verbeterd antwoord versturen');
    await says(official, 'Het verbeterde antwoord is verstuurd aan het wijkplatform.');
    await goTo(platform, `adviezen/${advice.number}`);
    await says(platform, 'Over de brug gaat Rijkswaterstaat, niet de provincie.');
    await says(platform, 'Wij noemden de verkeerde.');
  });

  step('the platform contests it once; the overseer lets it stand; both read why (A9)', async () => {
    const contest = `adviezen/${advice.number}/niet-inhoudelijk`;
    await goTo(platform, contest);
    await press(platform, 'Versturen');
    await wrong(platform, 'Kies minstens één punt');
    await platform.getByLabel('Dit antwoord is niet inhoudelijk').first().check();
    await platform.getByLabel('Wat mist u in het antwoord op punt 1?').fill('  ');
    await press(platform, 'Versturen');
    await wrong(platform, 'Schrijf op wat u mist bij punt 1');
    await platform.getByLabel('Wat mist u in het antwoord op punt 1?').fill(wrongGround);
    await press(platform, 'Versturen');
    await says(platform, 'U hebt gezegd dat het antwoord niet inhoudelijk is.');
    await goTo(platform, contest);
    await platform.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }).waitFor();

    await goTo(overseer, 'postvak');
    await open(overseer, /wacht op een oordeel/);
    await open(overseer, title);
    await open(overseer, 'Oordeel geven');
    await says(overseer, wrongGround);
    await overseer.getByLabel('Het antwoord blijft staan').check();
    await overseer.getByLabel('Waarom?').fill('Bij elk punt staat een reden.');
    await press(overseer, 'Oordeel vastleggen');
    await says(overseer, 'Uw oordeel is vastgelegd en openbaar.');
    await goTo(platform, `adviezen/${advice.number}`);
    await says(platform, 'Bij elk punt staat een reden.');
  });

  step('what was promised is settled, for all to see (A10)', async () => {
    await goTo(official, `adviezen/${advice.number}/behandelen`);
    await official.getByText('Afronden').first().click();
    await official.getByLabel('Het vervalt').check();
    await press(official, 'Afronden');
    await wrong(official, 'Zeg waarom de toezegging vervalt.');
    await official.getByLabel('Het is gedaan').check();
    await official.getByLabel(/^Toelichting/).fill('De drempel ligt er sinds mei.');
    await press(official, 'Afronden');
    await says(official, 'De toezegging is afgerond.');
    await goTo(platform, `adviezen/${advice.number}`);
    await says(platform, 'De drempel ligt er sinds mei.');
  });
});
