// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react';

const asked = new Map<string, Promise<number | undefined>>();

const ask = async (municipality: string): Promise<number | undefined> => {
  try {
    const response = await fetch(`/${encodeURIComponent(municipality)}/files`);
    const { maxBytes } = (await response.json()) as { maxBytes?: unknown };
    return typeof maxBytes === 'number' ? maxBytes : undefined;
  } catch {
    return undefined;
  }
};

/** How large a file may be on this server, in bytes; undefined until it has said so. */
export const useFileLimit = (municipality: string): number | undefined => {
  const [limit, setLimit] = useState<number>();
  useEffect(() => {
    let left = false;
    const coming = asked.get(municipality) ?? ask(municipality);
    asked.set(municipality, coming);
    void coming.then((bytes) => {
      // Not said: it is asked again the next time. The server refuses what is too large in any case.
      if (bytes === undefined) asked.delete(municipality);
      if (!left) setLimit(bytes);
    });
    return () => {
      left = true;
    };
  }, [municipality]);
  return limit;
};
