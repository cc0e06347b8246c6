import { request } from 'node:http'

export type Answer = { status: number; headers: Record<string, string>; body: string }

type Sent = { method?: string; headers?: Record<string, string>; body?: string | Buffer }

/** One HTTP request exactly as given: nothing is tidied, added or followed. */
export function send(
  origin: string,
  path: string,
  { method = 'GET', headers = {}, body }: Sent = {},
) {
  const { hostname, port } = new URL(origin)
  return new Promise<Answer>((resolve, reject) => {
    const outgoing = request(
      { hostname, port, path, method, headers, agent: false },
      (incoming) => {
        const parts: Buffer[] = []
        incoming.on('data', (part: Buffer) => parts.push(part))
        incoming.on('end', () => {
          const fields = Object.entries(incoming.headers).map(([name, value]) => [
            name,
            String(value),
          ])
          const text = Buffer.concat(parts).toString('utf8')
          resolve({
            status: incoming.statusCode ?? 0,
            headers: Object.fromEntries(fields),
            body: text,
          })
        })
      },
    )
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

/** A form as a browser without JavaScript posts it. */
export function post(origin: string, path: string, fields: Record<string, string>, headers = {}) {
  const body = new URLSearchParams(fields).toString()
  const form = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(body)),
    origin,
  }
  return send(origin, path, { method: 'POST', headers: { ...form, ...headers }, body })
}
