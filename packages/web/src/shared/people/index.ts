// SPDX-License-Identifier: EUPL-1.2
export { PersonPicker, type PersonPickerProps } from './PersonPicker.tsx';
export type { Picked } from './people-query.ts';
