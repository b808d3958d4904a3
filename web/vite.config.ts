import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './csp.ts';

export default defineConfig({
  plugins: [
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/lib/paraglide',
      strategy: ['baseLocale'],
      emitReadme: false,
    }),
    sveltekit({
      adapter: adapter(),
      csp: { mode: 'nonce', directives: contentSecurityPolicy },
      // An open page must not poll: every request would keep an idle session alive.
      version: { pollInterval: 0 },
    }),
  ],
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              // Left to itself each small piece that two pages share is a file: fifty requests for a page.
              groups: [{ name: 'common', test: /\/src\/lib\/|oazapfts/, minShareCount: 10 }],
            },
          },
        },
      },
    },
  },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: ['../node_modules'], quietDeps: true },
    },
  },
});
