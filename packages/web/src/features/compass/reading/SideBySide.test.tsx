// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { differences, utrechtCompass } from '@samenspel/domain/compass';
import { cleanup, screen } from '@testing-library/react';
import { aShownReading, given, seat } from '../../../testing/a-shown-reading.ts';
import { axeFaults, renderAt } from '../../../testing/render.tsx';
import { domainReading } from './domain-reading.ts';
import { SideBySide } from './SideBySide.tsx';

const bep = seat('bep', 'residents', 'Bep');
const official = seat('official', 'municipality', null);

const sidesOf = (...answers: ReturnType<typeof given>[]) => {
  const reading = aShownReading({ seats: [bep, official], given: answers });
  const [sides] = differences(domainReading(reading), utrechtCompass);
  return renderAt(<SideBySide reading={reading} sides={sides} />);
};

describe('who said what (C3)', () => {
  afterEach(cleanup);

  it('stands yes beside no with the reasons, and says that the answers differ', async () => {
    const { container } = sidesOf(
      given(bep, 'decision', '', 'no', 'Het is onze straat.'),
      given(official, 'decision', '', 'yes', 'De raad gaat erover.'),
    );
    const [yes, no] = container.querySelectorAll('.ss-sides__column');
    expect(yes?.textContent).toContain('De raad gaat erover.');
    expect(no?.textContent).toContain('Bep · bewoners: Het is onze straat.');
    expect(screen.getByText('antwoorden verschillen')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('names the side of somebody whose name may not be seen', () => {
    sidesOf(given(official, 'decision', '', 'yes', 'De raad gaat erover.'));
    expect(screen.getByText('Iemand van de gemeente')).toBeTruthy();
  });

  it('shows markup as the text it is', () => {
    const { container } = sidesOf(given(bep, 'decision', '', 'no', '<script>alert(1)</script>'));
    expect(container.querySelector('script')).toBeNull();
    expect(container.textContent).toContain('<script>alert(1)</script>');
  });
});
