// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { aQuestion } from './a-question.ts';
import { axeViolations, screenshot, startBrowser, visitor } from './browser.ts';
import { choose, tabTo } from './keyboard.ts';
import { type Product, startProduct } from './product.ts';
import { signInAs } from './sign-in.ts';

const lead = 'Noor Terhorst';
const resident = 'Mei-Lin Tsangwa';
const question = 'Welke bomen komen er in onze straat?';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [browser, product] = await Promise.all([startBrowser(), startProduct()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe.each([1280, 360])('a project team runs the compass on a trajectory, %i px wide', (width) => {
  let context: BrowserContext;
  let page: Page;
  let number = '';
  let reading = '';
  const title = `Groen in de straat ${width}`;
  const byKeyboard = width === 1280;

  /** A step of the journey: when one fails the rest would only repeat it. */
  let lost = false;
  const step = (name: string, walk: () => Promise<void>) =>
    it(name, async () => {
      if (lost) throw new Error('An earlier step of the journey failed.');
      lost = true;
      await walk().catch(async (failure: unknown) => {
        await screenshot(page, `compass-lost-${width}`);
        throw failure;
      });
      lost = false;
    });

  /** What went out as text, and not by the id that the build gave it. */
  const texts: string[] = [];
  const overhear = (opened: Page) => {
    opened.on('request', (request) => {
      if (request.postData()?.includes('"query":"')) texts.push(request.postData() ?? '');
    });
    opened.on('websocket', (socket) =>
      socket.on('framesent', ({ payload }) => {
        if (/"query":"[^"]/.test(String(payload))) texts.push(String(payload));
      }),
    );
  };

  const signedIn = async (name: string, path: string): Promise<Page> => {
    const own = await visitor(browser, { width });
    const opened = await own.newPage();
    opened.setDefaultTimeout(15_000);
    overhear(opened);
    await signInAs(opened, product.origin, name, path);
    return opened;
  };

  beforeAll(async () => {
    page = await signedIn(lead, '/utrecht/mijn-werk');
    context = page.context();
    number = await aQuestion(page, title, question);
    // The test's own.
    texts.length = 0;
  }, 60_000);
  afterAll(() => context?.close());

  /** The screen that is open: its heading, nothing wider than the window, nothing that axe has against it. */
  const see = async (heading: string | RegExp, name: string, on = page): Promise<void> => {
    await on.getByRole('heading', { level: 1, name: heading }).waitFor();
    await on.waitForLoadState('networkidle');
    await screenshot(on, `compass-${name}-${width}`);
    expect(await axeViolations(on)).toEqual([]);
    const tooWide = await on.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
  };
  const press = async (name: string | RegExp, on = page): Promise<void> => {
    const button = on.getByRole('button', { name }).first();
    if (!byKeyboard || on !== page) return button.click();
    await tabTo(on, button);
    await on.keyboard.press('Enter');
  };
  const open = async (name: string | RegExp, on = page): Promise<void> => {
    const link = on.getByRole('main').getByRole('link', { name }).first();
    if (!byKeyboard || on !== page) return link.click();
    await tabTo(on, link);
    await on.keyboard.press('Enter');
  };
  /** Yes or no with its reason, for a part of the question that is open ('answer' when it has none). */
  const answer = async (part: string, says: 'yes' | 'no', why: string, who = 'table', on = page) => {
    const radio = on.locator(`[id="${who}.${part}.answer"]`);
    const no = on.locator(`[id="${who}.${part}.answer-1"]`);
    const reason = on.locator(`[id="${who}.${part}.reason"]`);
    if (!byKeyboard || on !== page) {
      await (says === 'yes' ? radio : no).check();
      return reason.fill(why);
    }
    await choose(on, [radio, no], says === 'yes' ? 0 : 1);
    await tabTo(on, reason);
    await on.keyboard.press('ControlOrMeta+a');
    await on.keyboard.type(why);
  };
  const asked = (heading: RegExp, on = page) =>
    on.getByRole('heading', { level: 1, name: heading }).waitFor();
  const at = (code: string) => `${product.origin}${reading}/vraag/${code}`;

  step(
    'opens the question from the public page of the trajectory, and is told the one next step',
    async () => {
      await page.goto(`${product.origin}/utrecht/trajecten/${number}`);
      await open(question);
      await see(question, 'issue-new');
      await page.getByText('Wat u nu kunt doen').waitFor();
      await open('Begin de verkenning');
      await see('Verkenning', 'exploration-none');
      await press('Begin de verkenning');
    },
  );

  step('saves the exploration while one types, and says when (C6)', async () => {
    await page.getByLabel('Wat willen we bereiken?').fill('Meer schaduw in de straat.');
    await page.getByText(/Bewaard om \d\d:\d\d/).waitFor();
    await page.reload();
    await page.getByLabel('Wat willen we bereiken?').waitFor();
    expect(await page.getByLabel('Wat willen we bereiken?').inputValue()).toBe('Meer schaduw in de straat.');
  });

  step('lays two texts side by side when two people write the same part, and loses neither', async () => {
    const other = await signedIn(lead, new URL(page.url()).pathname + new URL(page.url()).search);
    await other.getByLabel('Wat ligt al vast?').fill('De kabels in de grond.');
    await other.getByText(/Bewaard om/).waitFor();
    await page.getByLabel('Wat ligt al vast?').fill('De straat blijft open voor auto’s.');
    await page.getByText('Iemand anders schreef hier ook').waitFor();
    await page.getByText('De kabels in de grond.').waitFor();
    expect(await page.getByLabel('Wat ligt al vast?').inputValue()).toBe(
      'De straat blijft open voor auto’s.',
    );
    await see('Verkenning', 'exploration-parted');
    await press('Mijn tekst');
    await page.getByText('Iemand anders schreef hier ook').waitFor({ state: 'detached' });
    await other.context().close();
  });

  step('says what is still missing, and completes when nothing is (C6)', async () => {
    await press('Verkenning afronden');
    await page.getByRole('alert').getByText('Schrijf op wat we al weten').waitFor();
    await see('Verkenning', 'exploration-missing');
    await page.getByLabel('Wat weten we al?').fill('In de zomer is het hier 40 graden.');
    await page.getByLabel('Wat weten we nog niet?').fill('Waar mensen nu zitten.');
    await page.getByLabel('Wat is er eerder geprobeerd?').fill('Bakken met struiken; die gingen dood.');
    await page.getByLabel('Groep 1').fill('Bewoners van de straat');
    await page.getByLabel('Hun aandeel of belang').first().fill('Willen schaduw, en geven water.');
    await press('Nog een groep');
    await page.getByLabel('Groep 2').fill('Kinderen van de school');
    await page.getByLabel('Hun aandeel of belang').nth(1).fill('Lopen er elke dag langs.');
    await page.getByLabel('Wat is dus de vraag?').fill(question);
    await press('Verkenning afronden');
    await see(question, 'issue-explored');
  });

  step('begins a reading, with both sides at the table (C3)', async () => {
    await press('Begin het kompasgesprek');
    await see('Samen het kompas lezen', 'start');
    reading = new URL(page.url()).pathname;
    await page
      .getByRole('listitem')
      .filter({ hasText: `${lead} (u)` })
      .waitFor();
    const name = page.getByLabel('Naam van een bewoner of groep');
    await tabTo(page, name);
    await page.keyboard.type(resident);
    await page.locator(`option[value="${resident}"]`).first().waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: resident }).waitFor();
    await tabTo(page, name);
    await page.keyboard.type('Bep van nummer 12');
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'Bep van nummer 12' }).waitFor();
    await open('Begin met de kompasvragen');
  });

  step('lets two people in one reading see each other’s answers appear (C3)', async () => {
    await see(/Moet de gemeente in deze fase/, 'question-simple');
    const theirs = await signedIn(resident, new URL(page.url()).pathname);
    await asked(/Moet de gemeente in deze fase/, theirs);
    const own = theirs.locator('input[type=radio]');
    await own.nth(1).check();
    await theirs.getByLabel('Waarom?').fill('Wij planten en geven water.');
    await press('Mijn antwoord bewaren', theirs);
    await page.getByText('Wij planten en geven water.').waitFor();
    await see(/Moet de gemeente in deze fase/, 'question-answered');

    await answer('answer', 'no', 'Het is een straat van bewoners.');
    await page.getByText(/Dan volgt kompasvraag 2/).waitFor();
    await press('Afspreken en verder');
    await asked(/dit zelf dragen/);
    await theirs.getByText('Afgesproken: Nee.').waitFor();
    await see(/Moet de gemeente in deze fase/, 'own-answer', theirs);
    await theirs.getByRole('link', { name: 'Ga naar kompasvraag 2' }).click();
    await asked(/dit zelf dragen/, theirs);
    await theirs.context().close();
  });

  step(
    'asks a part only while it can tip the question, and enters an answer for who has no account',
    async () => {
      await press(/^Invullen.*Bep/);
      const bep = page.locator('.ss-seats .ss-panel');
      const who = (await bep.locator('input').first().getAttribute('name'))?.split('.')[0] ?? '';
      await answer('can', 'no', 'Ik ben slecht ter been.', who);
      await answer('will', 'yes', 'Groen is fijn.', who);
      await bep.getByRole('heading', { name: 'Zo niet: kunnen we het hun nog een keer vragen?' }).waitFor();
      await answer('asked_again', 'no', 'We vroegen het al twee keer.', who);
      await press('Bewaar antwoord van Bep');
      await page.getByText('Ik ben slecht ter been.').waitFor();
      await answer('can', 'yes', 'Er zijn twintig mensen.');
      await answer('will', 'yes', 'De lijst is getekend.');
      expect(await page.locator('[id="table.asked_again.answer"]').count()).toBe(0);
      await see(/dit zelf dragen/, 'question-compound');
      await press('Afspreken en verder');
      await asked(/hele inhoud/);
    },
  );

  step('keeps what is answered without a connection, says so, and sends it when there is one', async () => {
    await answer('can', 'no', 'Het beheer van de kabels niet.');
    await answer('may', 'yes', 'De wet laat het toe.');
    await context.setOffline(true);
    await press('Afspreken en verder');
    await asked(/groeien/);
    await page.getByText('Geen verbinding').waitFor();
    await see(/groeien/, 'offline');
    await context.setOffline(false);
    await page.getByText(/Alles bewaard om/).waitFor();
  });

  step(
    'lays two agreed answers side by side when two people record one at once (ANSWERED_MEANWHILE)',
    async () => {
      for (const part of ['possible', 'time', 'money']) await answer(part, 'yes', `Wij zeggen ja (${part}).`);
      const other = await signedIn(lead, new URL(page.url()).pathname);
      for (const part of ['possible', 'time', 'money'])
        await answer(
          part,
          part === 'money' ? 'no' : 'yes',
          `Op het andere scherm (${part}).`,
          'table',
          other,
        );
      await press('Afspreken en verder', other);
      await page.getByText('Intussen antwoordde iemand anders: Nee').waitFor();
      await see(/groeien/, 'meanwhile');
      for (let left = 3; left > 0; left -= 1) await press('Mijn antwoord');
      await press('Afspreken en verder');
      await asked(/deel van de verantwoordelijkheid/);
      await other.context().close();
    },
  );

  step(
    'goes back and changes: what leaves the path is kept and does not count, until the path returns (C3)',
    async () => {
      await page.goto(at('leave'));
      await asked(/hele inhoud/);
      await answer('can', 'yes', 'Toch wel.');
      await page.getByText(/Dan volgt kompasvraag 4/).waitFor();
      await page.getByText('1 antwoord telt nu niet mee').waitFor();
      await press('Afspreken en verder');
      await asked(/hulp nodig/);
      await open('Vorige kompasvraag');
      await asked(/hele inhoud/);
      await answer('can', 'no', 'Nee, de kabels blijven van de gemeente.');
      await press('Afspreken en verder');
      await asked(/groeien/);
      expect(await page.locator('[id="table.money.reason"]').inputValue()).toBe('Wij zeggen ja (money).');
      await press('Afspreken en verder');
      await asked(/deel van de verantwoordelijkheid/);
    },
  );

  step('loses nothing to a session that lapses, and goes on after signing in again', async () => {
    await answer('answer', 'yes', 'De gemeente houdt het beheer.');
    await context.clearCookies();
    await press('Afspreken en verder');
    await page.getByText('U bent niet meer aangemeld').waitFor();
    await see('Controleer de antwoorden', 'lapsed');
    await open('Opnieuw aanmelden');
    await page.getByRole('button', { name: lead }).click();
    await page.waitForURL(`${product.origin}${reading}/controle`);
    await page.getByText('De gemeente houdt het beheer.').waitFor();
    await page.getByText(/Alles bewaard om/).waitFor();
  });

  step('goes on where one stopped, and checks the answers before they are fixed', async () => {
    await page.goto(`${product.origin}${reading}`);
    await open('Controleer de antwoorden');
    await see('Controleer de antwoorden', 'check');
    await open(/Wijzigen.*Kompasvraag 6/);
    await asked(/deel van de verantwoordelijkheid/);
    await page.getByText('Dan komt het kompas uit op: Samen aan zet').waitFor();
    await press('Afspreken en terug');
    await see('Controleer de antwoorden', 'check-again');
    await press('Kompasgesprek afronden');
    await see('Het kompas komt uit op Samen aan zet', 'outcome');
  });

  step(
    'asks for a reason when another form is chosen than the outcome, and shows all before it is public (C4)',
    async () => {
      await open('Kies de vorm');
      await see('Kies de vorm', 'form');
      await page.getByRole('radio', { name: /Burgerparticipatie/ }).check();
      await page.getByText('Dit is anders dan het kompas adviseert').waitFor();
      await press('Controleren');
      await page.getByRole('alert').getByText('Schrijf op waarom de gemeente iets anders kiest').waitFor();
      await see('Kies de vorm', 'form-departs');
      await page.getByLabel('Waarom kiest de gemeente iets anders?').fill('De straat koos een kleine groep.');
      await page.getByLabel('Peilen', { exact: true }).check();
      await page.getByRole('group', { name: 'Eigenaar voor de gemeente' }).getByLabel(lead).check();
      await press('Controleren');
      await see('Controleer wat openbaar wordt', 'form-check');
      await press('Kies deze vorm en maak openbaar');
      await page.getByText('De vorm is gekozen.').waitFor();
      await see(question, 'issue-chosen');
    },
  );

  step(
    'shows the choice to everybody, without JavaScript: form, owner, reason and the way there',
    async () => {
      const anybody = await visitor(browser, { width, javaScript: false });
      const publicPage = await anybody.newPage();
      await publicPage.goto(`${product.origin}/utrecht/trajecten/${number}`);
      await publicPage.getByText('Burgerparticipatie').first().waitFor();
      await publicPage.getByText('De straat koos een kleine groep.').waitFor();
      await publicPage.getByRole('link', { name: question }).click();
      await publicPage.getByRole('heading', { level: 1, name: question }).waitFor();
      await publicPage.getByText('De straat koos een kleine groep.').first().waitFor();
      await screenshot(publicPage, `compass-public-${width}`);
      await publicPage.getByRole('link', { name: 'Lees de antwoorden en de redenen' }).click();
      await publicPage.getByText('De gemeente houdt het beheer.').waitFor();
      expect(await publicPage.locator('svg.ss-compass').count()).toBe(1);
      await anybody.close();
    },
  );

  step(
    'reads the compass again when the situation changes, breaks it off with a reason, and keeps all (C5)',
    async () => {
      await page.getByText('Is er iets veranderd?').click();
      await press('Lees het kompas opnieuw');
      await asked(/Samen het kompas lezen/);
      await page.getByText('Dit gesprek afbreken').click();
      await page.getByLabel('Waarom breekt u het af?').fill('Bij nader inzien is er niets veranderd.');
      await press('Gesprek afbreken');
      await see(question, 'issue-again');
      await page.getByText('Kompasgesprek 2 is afgebroken').waitFor();
      await page.getByText('Kompasgesprek 1: uitkomst Samen aan zet').waitFor();
    },
  );

  step('has asked, answered and followed everything by the ids of its documents', async () => {
    expect(texts).toEqual([]);
  });
});
