// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext } from 'react';

/** Who is signed in, as the layout asked the API. */
export interface Viewer {
  id: string;
  name: string | null;
  tenantRoles: readonly string[];
}

const ViewerContext = createContext<Viewer | undefined>(undefined);
export const ViewerProvider = ViewerContext.Provider;

/** The signed-in person, or undefined for a visitor. */
export const useViewer = (): Viewer | undefined => useContext(ViewerContext);
