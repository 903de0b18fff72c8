// The options of the Remix Vite plugin. They live here, apart from vite.config.ts, because Remix's own loader looks for
// this file and warns when it is missing; one place then serves the build, the dev server and our own server.

/** @type {import('@remix-run/dev').VitePluginConfig} */
const remixConfig = {
  ignoredRouteFiles: ['**/.*', '**/*.test.{ts,tsx}'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  },
}

export default remixConfig
