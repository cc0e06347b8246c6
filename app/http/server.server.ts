import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import { refusalWords } from '#messages/refusals.ts'
import { carryForms } from './carry-forms.server.ts'
import { completeRoutes } from './complete-routes.server.ts'
import { makeLoadContext } from './context.server.ts'
import type { Env } from './env.server.ts'
import { failure } from './failure.server.ts'
import { forwarded } from './forwarded.server.ts'
import { bodyGate, loadGate, shapeGate } from './gates.server.ts'
import { securityHeaders } from './headers.server.ts'
import { bySegment } from './narrow-routes.server.ts'
import { originCheck } from './origin-check.server.ts'
import { probes } from './probes.server.ts'
import { uploads } from './uploads.server.ts'

export type ServerParts = {
  env: Env
  /** The built site, or in development a function that loads the present one. */
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Folder of built client files; null in development, where Vite serves them. */
  clientDir: string | null
  development: RequestHandler | null
}

/** The Express application: every gate stands in front of Remix, in this order. */
export function makeApp({ env, build, clientDir, development }: ServerParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.proxies)
  app.use(forwarded(env.proxies, env.origin))
  app.use(
    ...securityHeaders({
      https: env.origin?.startsWith('https:') ?? false,
      development: development !== null,
    }),
  )
  app.use(probes())
  if (development) app.use(development)
  app.use(shapeGate, compression())
  // A page whose scripts are turned away loads itself anew, with all that is typed into it.
  if (clientDir) app.use(staticFiles(clientDir))
  app.use(loadGate())
  app.use(originCheck(env.origin, refusalWords.origin))
  app.use(uploads())
  app.use(bodyGate, carryForms)
  const getLoadContext = makeLoadContext(env.origin)
  const pages = (build: ServerParts['build']) => createRequestHandler({ build, getLoadContext })
  app.all(
    '*',
    typeof build === 'function'
      ? pages(async () => completeRoutes(await build()))
      : bySegment(completeRoutes(build), pages),
  )
  app.use(failure)
  return app
}

function staticFiles(folder: string): RequestHandler {
  const files = express.static(folder, {
    index: false,
    setHeaders: (res, path) => {
      const hashed = /[/\\]assets[/\\]/.test(path)
      res.set(
        'Cache-Control',
        hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      )
    },
  })
  // Every file has an extension, and no page should wait for the disk to say that it is none.
  return (req, res, next) =>
    /\.\w+$/.test(req.path) && !req.path.endsWith('.data') ? files(req, res, next) : next()
}
