// SPDX-License-Identifier: EUPL-1.2
import { useCallback } from 'react';
import { type Texts, type TextValues, textOf } from './define-texts.ts';
import { useLanguage } from './language.ts';

export type Translate<Key extends string> = (key: Key, values?: TextValues) => string;

/** `const t = useText(texts)`, then `t('trajectory.title', { title })`: only keys of those texts are accepted. */
export const useText = <Key extends string>(texts: Texts<Key>): Translate<Key> => {
  const language = useLanguage();
  return useCallback((key, values) => textOf(texts, language, key, values), [texts, language]);
};
