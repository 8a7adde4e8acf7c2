// SPDX-License-Identifier: EUPL-1.2
import { advices } from './advices.ts';
import { answer } from './answer.ts';
import { list } from './list.ts';
import type { Operation } from './operation.ts';
import { overview } from './overview.ts';
import { page } from './page.ts';

export const operations: readonly Operation[] = [page, advices, overview, list, answer];
