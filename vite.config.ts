import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import tsconfigPaths from 'vite-tsconfig-paths'
import remixConfig from './remix.config.js'

/** What every page loads changes only with an upgrade, so it gets chunks of its own that stay in the browser's cache. */
function sharedChunk(id: string): string | undefined {
  if (/node_modules\/(react|react-dom|scheduler)\//.test(id)) return 'react'
  if (/node_modules\/(@remix-run|react-router|react-router-dom|turbo-stream|cookie)\//.test(id)) return 'remix'
  // d3 gets none: each drawing imports named functions, and Rollup puts just those beside the route that draws.
  return undefined
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixConfig), tsconfigPaths()],
  build: {
    // Fonts and drawings stay files: data: URIs would need a hole in the content security policy.
    assetsInlineLimit: 0,
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: sharedChunk } },
  },
}))
