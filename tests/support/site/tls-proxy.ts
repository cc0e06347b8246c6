import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:https'
import { type AddressInfo, createServer as createProbe } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A certificate for the loopback that nobody trusts; null where `openssl` is not installed. */
export function selfSigned(): { key: Buffer; cert: Buffer } | null {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-tls-'))
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'],
    ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', keyFile, '-out', certFile],
  ])
  try {
    return made.status === 0 ? { key: readFileSync(keyFile), cert: readFileSync(certFile) } : null
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A port that nobody listens on. */
export async function aFreePort(): Promise<number> {
  const probe = createProbe()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** Speaks HTTPS on a port and hands everything on to a site, as a reverse proxy does. */
export async function tlsProxy(
  certificate: { key: Buffer; cert: Buffer },
  { port, to }: { port: number; to: string },
): Promise<{ stop: () => Promise<unknown> }> {
  const { hostname, port: target } = new URL(to)
  const server = createServer(certificate, (req, res) => {
    const { method, url: path, headers } = req
    const onward = request({ hostname, port: target, method, path, headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(res)
    })
    onward.once('error', () => res.writeHead(502).end())
    req.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const stop = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  return { stop }
}
