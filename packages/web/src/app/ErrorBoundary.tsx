// SPDX-License-Identifier: EUPL-1.2
import { Component, type ReactNode } from 'react';
import { ProblemPage } from '../shared/graphql/index.ts';

/** A fault in a screen leaves the frame standing, so that one can go elsewhere. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <ProblemPage problem={{ kind: 'fault' }} /> : this.props.children;
  }
}
