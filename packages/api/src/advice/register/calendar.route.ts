// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import ical, { type ICalCalendar } from 'ical-generator';
import { tenantOf } from '../../shared/request/context.ts';
import type { AdviceView } from '../advice.view.ts';
import type { ClockView } from '../clock/clock.view.ts';
import { advicePath, type OutletLanguage, type OutletOptions, outlet, pathsOf } from './outlet.ts';
import { readAdvices, registerIds } from './read-register.ts';
import { registerQuery } from './register-query.ts';
import { sendKept } from './send-kept.ts';
import { outletTexts } from './texts.ts';

/** More do not fit in what anybody looks through. */
const MOST = 500;

/** GET /:municipality/adviezen.ics: the last days of what still waits, with the filters of the page (A5, A11). */
export function calendarRoutes(app: FastifyInstance, options: OutletOptions): void {
  for (const [language, path] of pathsOf('ics'))
    outlet(app, options, path, 20, async (ctx, request, reply) => {
      const { slug, name } = tenantOf(ctx);
      const { filter, sort, after } = registerQuery(request.url);
      const waiting = { filter: { ...filter, settled: false }, sort, after };
      const { ids } = await registerIds(ctx, waiting, options.most ?? MOST);
      const calendar = ical({
        name: outletTexts[language].calendarTitle(name),
        prodId: { company: 'Samenspel', product: 'Adviezen', language: language.toUpperCase() },
      });
      for await (const some of readAdvices(ctx, ids))
        for (const advice of some) {
          const url = options.publicUrl + advicePath(language, slug, advice.number);
          addTerms(calendar, advice, language, url);
        }
      // What left the list changed it as well: no date tells that, the tag does.
      return sendKept(request, reply, {
        ...{ type: 'text/calendar; charset=utf-8', body: calendar.toString(), changedAt: null },
      });
    });
}

/** Days, of no time zone: a term ends with the day, wherever the calendar is read. */
function addTerms(calendar: ICalCalendar, advice: AdviceView, language: OutletLanguage, url: string): void {
  const texts = outletTexts[language].terms;
  const add = (clock: ClockView | null, kind: keyof typeof texts, description?: string) => {
    if (clock === null || clock.state !== 'running' || clock.dueOn === null) return;
    calendar.createEvent({
      ...{ id: `${clock.id}@samenspel`, start: clock.dueOn, allDay: true, url },
      ...{ stamp: advice.changedAt, sequence: advice.revision },
      summary: `${advice.number} ${texts[kind](advice.title)}`,
      description: description ?? null,
    });
  };
  for (const clock of advice.clocks)
    if (clock.kind === 'answer' || clock.kind === 'review') add(clock, clock.kind);
  for (const { clock, what } of advice.commitments) add(clock, 'commitment', what);
}
