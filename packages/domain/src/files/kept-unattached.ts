// SPDX-License-Identifier: EUPL-1.2

/** How long a file that was sent in and hangs nowhere is kept, in hours: long enough to finish the form that it was meant for. */
export const hoursKeptUnattached = 24;
