// Vite reads this through vite.config.ts; Remix's own loader never sees it.
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: 'app',
  ignoredRouteFiles: ['**/*.css', '**/*.test.*'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    // Off: GET /__manifest with a long query blocks the process for seconds.
    v3_lazyRouteDiscovery: false,
  },
}
