// SPDX-License-Identifier: EUPL-1.2
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileTexts } from './vite/compile-texts.ts';
import { designSystem } from './vite/design-system.ts';

/** Client build by default; `vite build --ssr` builds the renderer that the API process loads. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), compileTexts(), designSystem()],
  ...(isSsrBuild && { define: { 'process.env.NODE_ENV': '"production"' } }),
  resolve: { conditions: ['source', ...(isSsrBuild ? ['node'] : ['browser']), 'module', 'default'] },
  ssr: {
    resolve: { conditions: ['source', 'node', 'module', 'default'] },
    // One self-contained file in production mode: no loader, no lookup of packages, no development warnings.
    noExternal: true,
    external: ['@resvg/resvg-js'],
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
