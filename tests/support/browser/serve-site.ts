import { startSite } from '#tests/support/site/start-site.mjs'

/** One built site for all browser tests; they find it through the environment. */
export default async function serveSite() {
  const site = await startSite({ TOUCHSTONE_LIMITS: 'off' })
  process.env.TOUCHSTONE_TEST_ORIGIN = site.origin
  process.env.TOUCHSTONE_TEST_DATA = site.dataDir
  return site.stop
}
