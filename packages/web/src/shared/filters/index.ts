// SPDX-License-Identifier: EUPL-1.2
export { FilterForm, type SelectFilter } from './FilterForm.tsx';
export { filtersIn, oneOf } from './filters.ts';
