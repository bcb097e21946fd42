import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The panel's states as a page of their own: `npx vite build -c tests/gallery/vite.config.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  resolve: { alias: { '#i18n': resolve('tests/i18n.ts') } },
  build: { outDir: resolve('demo-output/gallery/page'), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
})
