// SPDX-License-Identifier: EUPL-1.2
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileTexts } from './vite/compile-texts.ts';
import { designSystem } from './vite/design-system.ts';

/** Client build by default; `vite build --ssr` builds the renderer that the API process loads. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), compileTexts(), designSystem()],
  resolve: { conditions: ['source', ...(isSsrBuild ? ['node'] : ['browser']), 'module', 'default'] },
  ssr: {
    resolve: { conditions: ['source', 'node', 'module', 'default'] },
    // The server bundle carries the domain's sources, so that it runs without a TypeScript loader.
    noExternal: [/^@samenspel\//],
  },
  build: isSsrBuild
    ? { emptyOutDir: true, copyPublicDir: false, target: 'node24' }
    : {
        outDir: 'dist/client',
        emptyOutDir: true,
        manifest: 'manifest.json',
        cssCodeSplit: false,
        modulePreload: { polyfill: false },
        rollupOptions: { input: 'src/app/client.tsx' },
      },
}));
