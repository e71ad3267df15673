import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const start = 'start'

function ownPath(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

/** The start stands before everything else in the page, so that it runs while the rest loads. */
function startFirst(): Plugin {
  return {
    name: 'start-first',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.values(bundle ?? {}).flatMap((file) =>
          file.type === 'chunk' && file.isEntry && file.name === start
            ? [
                {
                  tag: 'script',
                  attrs: {
                    type: 'module',
                    async: true,
                    crossorigin: true,
                    src: `/${file.fileName}`,
                  },
                  injectTo: 'head-prepend',
                },
              ]
            : [],
        ),
    },
  }
}

export default defineConfig({
  root: ownPath('.'),
  plugins: [react(), startFirst()],
  build: {
    outDir: ownPath('../dist/dashboard'),
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    rolldownOptions: {
      input: { index: ownPath('index.html'), [start]: ownPath('app/start/start.ts') },
    },
  },
})
