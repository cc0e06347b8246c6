import { Router } from 'express'
import { storageReady } from '#app/services/site/readiness.server.ts'

/** `/health`: the process is up. `/ready`: the database answers. */
export function probes(): Router {
  const router = Router()
  router.get('/health', (_req, res) => void res.type('text').send('ok'))
  router.get('/ready', async (_req, res) => {
    const ready = await storageReady()
    if (ready) res.type('text').send('ready')
    else res.status(503).set('Retry-After', '5').type('text').send('not ready')
  })
  return router
}
