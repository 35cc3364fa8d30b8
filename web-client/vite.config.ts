import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const API = process.env.LECTERN_API ?? 'http://localhost:8080'

/** In development the API answers under the client's own origin, as it does in the packaged application. */
export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/api': API, '/passwords': API } },
  build: {
    chunkSizeWarningLimit: 700,
    // what the first load takes from others, apart from ours: it stays in the browser when only ours has changed
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|openapi-fetch)[\\/]/ },
          ],
        },
      },
    },
  },
  test: {
    css: false,
    maxWorkers: '100%',
    testTimeout: 30_000,
    expect: { poll: { timeout: 8000 } },
    projects: [
      { extends: true, test: { name: 'values', include: ['src/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['src/test/setup.ts'],
        },
      },
    ],
  },
})
