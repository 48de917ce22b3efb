import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// The commands add the publish plugin: it needs their arguments, and under vitest it would run once for every project.
export default defineConfig({
  plugins: [react()],
  test: {
    reporters: ['default'],
    // journeys run a browser beside each worker
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'node', include: ['tests/{contract,engines,import,publish,commands,evaluation}/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      { extends: true, test: { name: 'reader', include: ['tests/reader/**/*.test.{ts,tsx}'], environment: 'jsdom', setupFiles: ['tests/reader/setup.ts'], testTimeout: 20_000 } },
      { extends: true, test: { name: 'structure', include: ['tests/structure/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'journeys', include: ['tests/journeys/**/*.test.ts'], globalSetup: ['tests/journeys/setup.ts'], environment: 'node', testTimeout: 120_000, hookTimeout: 300_000 } },
    ],
  },
})
