// SPDX-License-Identifier: EUPL-1.2
export { NeedsSignIn } from './NeedsSignIn.tsx';
export { signInHref, signOutAction, useSignInHref } from './sign-in.ts';
export { useViewer, type Viewer, ViewerProvider } from './viewer.ts';
