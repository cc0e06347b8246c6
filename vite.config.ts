import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import { workerBundle } from './app/markup/worker-bundle.vite.ts'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [workerBundle(), remix(remixConfig)],
  build: { target: 'es2022', sourcemap: false, assetsInlineLimit: 0 },
  ssr: { noExternal: [/^@fontsource/] },
  optimizeDeps: { exclude: ['better-sqlite3', 'lucia', 'drizzle-orm', '@node-rs/argon2', 'pg'] },
})
