// SPDX-License-Identifier: EUPL-1.2

/** Where the picture is wider than its place: begin at the first question, which stands in the middle of the picture. */
export const showStart = (place: Element | null): void => {
  const region = place?.closest('.ss-compass-scroll') ?? place?.querySelector('.ss-compass-scroll');
  const first = region?.querySelector('.ss-compass__node--question');
  if (!region || !first || region.scrollWidth <= region.clientWidth) return;
  const { left, width } = first.getBoundingClientRect();
  region.scrollLeft += left + width / 2 - region.getBoundingClientRect().left - region.clientWidth / 2;
};
