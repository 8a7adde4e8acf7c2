// SPDX-License-Identifier: EUPL-1.2
export { signInHref, signOutAction, useSignInHref } from './sign-in.ts';
export { useViewer, type Viewer, ViewerProvider } from './viewer.ts';
