import { Router } from 'express'
import { storageReadiness } from '#app/services/site/readiness.server.ts'

/** `/health`: the process is up. `/ready`: the database answers and is migrated, or what is lacking. */
export function probes(): Router {
  const router = Router()
  router.get('/health', (_req, res) => void res.type('text').send('ok'))
  router.get('/ready', async (_req, res) => {
    const { ready, told } = await storageReadiness()
    if (!ready) res.status(503).set('Retry-After', '5')
    res.type('text').send(told)
  })
  return router
}
