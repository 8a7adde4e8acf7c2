// SPDX-License-Identifier: EUPL-1.2

/** An answer, with its body read. */
export interface Answer {
  readonly status: number;
  readonly url: string;
  readonly location: string | null;
  readonly headers: Headers;
  readonly text: string;
}

/** As much of a browser as signing in needs: cookies by path, forms, and redirects that a test can stop at. */
export interface Browser {
  readonly cookies: Map<string, { value: string; path: string; header: string }>;
  get(url: string, headers?: Record<string, string>): Promise<Answer>;
  /** Posts a form as a page of that origin does. */
  post(url: string, form: Record<string, string>, headers?: Record<string, string>): Promise<Answer>;
  /** Follows redirects until there is a page, or until one leads to an address that `until` accepts. */
  follow(answer: Answer, until?: (url: string) => boolean): Promise<Answer>;
}

export function newBrowser(): Browser {
  const cookies: Browser['cookies'] = new Map();

  async function send(url: string, init: RequestInit): Promise<Answer> {
    const { pathname } = new URL(url);
    const sent = [...cookies].filter(([, { path }]) => pathname.startsWith(path));
    const cookie = sent.map(([name, { value }]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        ...(cookie && { cookie }),
        ...(init.headers as Record<string, string>),
      },
    });
    for (const header of response.headers.getSetCookie()) keep(header);
    const location = response.headers.get('location');
    return {
      status: response.status,
      url,
      location: location === null ? null : new URL(location, url).href,
      headers: response.headers,
      text: await response.text(),
    };
  }

  function keep(header: string): void {
    const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
    const [name = '', ...value] = pair.split('=');
    const attribute = (wanted: string) =>
      attributes.find((each) => each.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const isGone = attribute('max-age') === '0' || Date.parse(attribute('expires') ?? '') <= Date.now();
    if (isGone) cookies.delete(name);
    else cookies.set(name, { value: value.join('='), path: attribute('path') ?? '/', header });
  }

  const get: Browser['get'] = (url, headers = {}) => send(url, { headers });
  return {
    cookies,
    get,
    post: (url, form, headers = {}) =>
      send(url, {
        method: 'POST',
        body: new URLSearchParams(form).toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: new URL(url).origin,
          ...headers,
        },
      }),
    async follow(answer, until = () => false) {
      let at = answer;
      while (at.location !== null && !until(at.location)) at = await get(at.location);
      return at;
    },
  };
}
