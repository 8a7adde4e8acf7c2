// SPDX-License-Identifier: EUPL-1.2
/**
 * The type of a field whose class is in a file that imports this one back. The alias keeps the class out of the
 * emitted decorator metadata, which would read it before it exists.
 */
export type Ref<T> = T;
