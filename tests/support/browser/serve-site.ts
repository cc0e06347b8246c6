import { startSite } from '#tests/support/site/start-site.mjs'

/**
 * Two built sites for all browser tests, which find them through the environment: one with the first
 * content, and the demonstration, which shows every state of everything.
 */
export default async function serveSites() {
  const [site, demo] = await Promise.all([
    startSite({ TOUCHSTONE_LIMITS: 'off' }),
    startSite({ TOUCHSTONE_LIMITS: 'off', TOUCHSTONE_SEED: 'demo' }),
  ])
  process.env.TOUCHSTONE_TEST_ORIGIN = site.origin
  process.env.TOUCHSTONE_TEST_DATA = site.dataDir
  process.env.TOUCHSTONE_DEMO_ORIGIN = demo.origin
  process.env.TOUCHSTONE_DEMO_DATA = demo.dataDir
  return async () => {
    await Promise.all([site.stop(), demo.stop()])
  }
}
