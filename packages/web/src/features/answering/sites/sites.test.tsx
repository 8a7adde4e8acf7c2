// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { anId, lead, municipality } from '../../../testing/a-managed-trajectory.ts';
import { renderWithApi } from '../../../testing/api.tsx';
import { axeFaults } from '../../../testing/render.tsx';
import SitesScreen from './SitesScreen.tsx';

const path = '/utrecht/instellingen/sites';
const viewer = { id: lead.id, mayChangeWidgetSites: true, maySeeAdviceInbox: false };
const west = 'https://west.example';

/** An API that keeps the list as the product does. */
const keeping = (...first: string[]) => {
  let sites = first;
  return {
    municipality,
    viewer,
    advices: { nodes: [{ id: anId(), number: '2026-014' }] },
    widgetSites: () => sites,
    changeWidgetSites: ({ input }: { input: { add: string[]; remove: string[] } }) => {
      sites = [...sites.filter((site) => !input.remove.includes(site)), ...input.add];
      return { __typename: 'WidgetSitesChanged', sites };
    },
  };
};
const refusing = (code: string, at: string) => () => ({
  __typename: 'ChangeWidgetSitesRefused',
  refusals: [{ code, at, rule: 'A11', details: {} }],
});
const add = async (site: string) => {
  fireEvent.change(await screen.findByLabelText('Adres van de site'), { target: { value: site } });
  fireEvent.click(screen.getByRole('button', { name: 'Site toevoegen' }));
};

describe('the sites that may show how an advice stands (A11)', () => {
  afterEach(cleanup);

  it('are listed, with the code that they put in', async () => {
    const { container } = renderWithApi(<SitesScreen />, keeping(west), { path });
    expect(await screen.findByText(west)).toBeTruthy();
    const { value } = screen.getByLabelText<HTMLTextAreaElement>('Code voor advies 2026-014');
    expect(value).toMatch(
      /^<iframe src="https:\/\/[^"]+\/utrecht\/adviezen\/2026-014\/widget" title="Advies/,
    );
    expect(await axeFaults(container)).toEqual([]);
  });

  it('gain one, and the field is empty again', async () => {
    const { inputs } = renderWithApi(<SitesScreen />, keeping(), { path });
    await screen.findByText('Nog geen enkele site');
    await add(west);
    expect(await screen.findByText(`${west} mag nu adviezen tonen.`)).toBeTruthy();
    expect(inputs.at(-1)).toMatchObject({ add: [west], remove: [] });
    expect(screen.getByText(west)).toBeTruthy();
    expect(screen.getByLabelText('Adres van de site')).toHaveProperty('value', '');
  });

  it('lose one', async () => {
    const { inputs } = renderWithApi(<SitesScreen />, keeping(west), { path });
    fireEvent.click(await screen.findByRole('button', { name: /^Weghalen ?: https:\/\/west/ }));
    expect(await screen.findByText(/west.example mag geen adviezen meer tonen/)).toBeTruthy();
    expect(inputs.at(-1)).toMatchObject({ add: [], remove: [west] });
    expect(screen.getByText('Nog geen enkele site')).toBeTruthy();
  });

  it.each([
    ['SITE_INVALID', 'add.0', /vul alleen het adres van de site in/],
    ['TOO_MANY_SITES', 'add', /zoveel sites in de lijst als kan/],
  ])('%s is said at the field, and what was typed stays', async (code, at, words) => {
    const roots = { ...keeping(west), changeWidgetSites: refusing(code, at) };
    const { container } = renderWithApi(<SitesScreen />, roots, { path });
    await add('wijk.example/nieuws');
    const summary = await screen.findByRole('alert');
    fireEvent.click(within(summary).getByText(words));
    expect(document.activeElement?.id).toBe('site');
    expect(document.activeElement).toHaveProperty('value', 'wijk.example/nieuws');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('are shown with what their visitors see, in the words of the frame itself', async () => {
    renderWithApi(<SitesScreen />, keeping(west), { path });
    const api = globalThis.fetch;
    const page = '<main><p>Meer bankjes</p><p>West</p><p>Nog 3 dagen</p><p><a>Lees advies</a></p></main>';
    globalThis.fetch = ((url: string, init?: RequestInit) =>
      String(url).endsWith('/utrecht/adviezen/2026-014/widget')
        ? Promise.resolve({ ok: true, text: async () => page })
        : api(url, init)) as typeof fetch;
    expect(await screen.findByText('Nog 3 dagen')).toBeTruthy();
    const more = screen.getByRole('link', { name: 'Lees advies' });
    expect(more.getAttribute('href')).toBe('/utrecht/adviezen/2026-014');
  });

  it('are nobody’s affair but the administrator’s', async () => {
    const roots = { ...keeping(west), viewer: { ...viewer, mayChangeWidgetSites: false } };
    renderWithApi(<SitesScreen />, roots, { path });
    await screen.findByRole('heading', { level: 1, name: /niet/ });
    expect(screen.queryByText(west)).toBeNull();
  });
});
