// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { listenForTold } from './done-notice.ts';
import { Notice } from './Notice.tsx';

/** Says what was just done, on this page or the one before ("Fase 2 is gepland"), where there is something to say. */
export const Told = () => {
  const [text, setText] = useState<string>();
  const [path] = useLocation();
  useEffect(() => listenForTold(setText, path), [path]);
  return (
    <div role="status" className="ss-told">
      {text !== undefined && <Notice kind="success" title={text} />}
    </div>
  );
};
