// SPDX-License-Identifier: EUPL-1.2
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileTexts } from './vite/compile-texts.ts';
import { designSystem } from './vite/design-system.ts';
import { persistOperations } from './vite/persist-operations.ts';

/** Folders of src/shared that every page needs, and the libraries under them; not what only a form with files needs. */
const everywhere =
  /shared\/(ui\/(?!FileInput|file-input)|(formats|texts|routes|session|graphql)\/)|app\/lazy-screen\.|gql\/cache-facts|domain\/src\/tenant|preload-helper|node_modules.*(@lingui|lucide|wouter|urql|wonka|graphql\.web|gql\.tada|regexparam)/;

/**
 * Few chunks, each of what is used together: what only who fills in a form needs is no part of a public page's first load.
 * Whatever the entry and a screen share has to stand in a group: the entry waits for the screen, which must not wait for the entry.
 * package.json says which modules do something by being imported, so that an index does not bring along what is not asked of it.
 */
const codeSplitting = {
  includeDependenciesRecursively: false,
  groups: [
    { name: 'react', priority: 4, test: /node_modules.*\/(react|react-dom|scheduler)\/|rolldown\/runtime/ },
    {
      name: 'forms',
      priority: 3,
      test: /shared\/(ui\/(ChoiceGroup|TextArea|Dialog|ErrorSummary|SummaryList|Tabs)|graphql\/(use-act|use-form-act|ProblemNotice|refusals)|session\/(NeedsSignIn|texts))\./,
    },
    {
      name: 'advice',
      priority: 2,
      test: /shared\/advice\/(AdviceRow|TermClock|clock|clock\.texts|texts|use-clock-words)\./,
    },
    { name: 'advice-page', priority: 2, test: /advice\/page\/(texts|Disposition|Withheld|advice-query)\./ },
    {
      name: 'lists',
      priority: 2,
      test: /shared\/ui\/(Field|TextInput|Select|DataTable|LoadMore|StatTile)\./,
    },
    { name: 'signs', priority: 2, test: /shared\/ui\/(Say|OwnershipSign|Timeline)\./ },
    { name: 'ui', priority: 1, test: everywhere },
  ],
};

/** Client build by default; `vite build --ssr` builds the renderer that the API process loads. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), compileTexts(), designSystem(), persistOperations({ write: !isSsrBuild })],
  ...(isSsrBuild && { define: { 'process.env.NODE_ENV': '"production"' } }),
  resolve: {
    // The router's stand-in for older versions of React is React's own function.
    alias: { 'use-sync-external-store/shim/index.js': 'react' },
    conditions: ['source', ...(isSsrBuild ? ['node'] : ['browser']), 'module', 'default'],
  },
  ssr: {
    resolve: {
      // The router's stand-in for older versions of React is React's own function.
      alias: { 'use-sync-external-store/shim/index.js': 'react' },
      conditions: ['source', 'node', 'module', 'default'],
    },
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
        rollupOptions: { input: 'src/app/client.tsx', output: { codeSplitting } },
      },
}));
