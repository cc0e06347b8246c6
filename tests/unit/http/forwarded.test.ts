import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { believed, forwarded } from '#app/http/forwarded.server.ts'
import { listen } from '#app/http/listen.server.ts'

test.each([
  ['203.0.113.7', 0, null],
  [undefined, 1, null],
  ['', 1, null],
  ['203.0.113.7', 1, '203.0.113.7'],
  ['198.51.100.9, 203.0.113.7', 1, '203.0.113.7'],
  ['198.51.100.9,203.0.113.7,10.0.0.2', 2, '203.0.113.7'],
  ['198.51.100.9, 203.0.113.7, 10.0.0.2', 3, '198.51.100.9'],
  ['203.0.113.7', 2, '203.0.113.7'],
  ['203.0.113.7:52114', 1, '203.0.113.7'],
  ['2001:db8::7', 1, '2001:db8::7'],
  ['[2001:db8::7]:52114', 1, '2001:db8::7'],
  ['"[2001:db8::7]"', 1, '2001:db8::7'],
  ['::ffff:203.0.113.7', 1, '::ffff:203.0.113.7'],
  ['unknown', 1, null],
  ['203.0.113.7, _hidden', 1, null],
  ['203.0.113.7, ', 1, null],
  ['203.0.113.300', 1, null],
  ['<script>', 1, null],
])('of X-Forwarded-For: %s behind %i proxies the address is %s', (header, proxies, address) => {
  expect(believed({ for: header, proto: undefined }, proxies).address).toBe(address)
})

test.each([
  ['https', 0, null],
  ['https', 1, 'https'],
  ['HTTPS', 1, 'https'],
  ['http', 1, 'http'],
  ['https, http', 1, 'http'],
  ['http, https', 1, 'https'],
  ['https, http', 2, 'https'],
  ['https', 2, 'https'],
  ['wss', 1, null],
  ['javascript', 1, null],
  [undefined, 1, null],
])('of X-Forwarded-Proto: %s behind %i proxies the scheme is %s', (header, proxies, scheme) => {
  expect(believed({ for: undefined, proto: header }, proxies).scheme).toBe(scheme)
})

/** What a request behind the gate is taken to be. */
async function seenBehind(proxies: number, origin: string | null, headers: Record<string, string>) {
  const app = express()
  app.set('trust proxy', proxies)
  app.use(forwarded(proxies, origin))
  app.use((req, res) => {
    const { ip, protocol, hostname } = req
    res.json({ ip, protocol, hostname, host: req.headers.host, headers: req.headers })
  })
  const server = await listen(app, 0, '127.0.0.1')
  try {
    const { port } = server.address() as AddressInfo
    return await new Promise<Record<string, unknown>>((resolve, reject) => {
      request({ port, host: '127.0.0.1', headers }, async (answer) => {
        const parts = []
        for await (const part of answer) parts.push(part)
        resolve(JSON.parse(Buffer.concat(parts).toString()))
      })
        .once('error', reject)
        .end()
    })
  } finally {
    server.close()
  }
}

const FROM_PROXY = {
  host: 'problems.example.org',
  'x-forwarded-for': '198.51.100.9, 203.0.113.7',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-port': '1',
}

test('without a proxy nothing of what a client says of itself is believed', async () => {
  const seen = await seenBehind(0, null, FROM_PROXY)
  expect(seen).toMatchObject({
    ip: '127.0.0.1',
    protocol: 'http',
    hostname: 'problems.example.org',
  })
  expect(JSON.stringify(seen.headers)).not.toContain('forwarded')
})

test('behind one proxy the address is what that proxy saw, and never what the client wrote before', async () => {
  const seen = await seenBehind(1, null, FROM_PROXY)
  expect(seen).toMatchObject({
    ip: '203.0.113.7',
    protocol: 'https',
    hostname: 'problems.example.org',
  })
})

test('behind two proxies it is what the outer one saw', async () => {
  expect(await seenBehind(2, null, FROM_PROXY)).toMatchObject({ ip: '198.51.100.9' })
})

test('where the proxy names no address that can be read, its own counts', async () => {
  const headers = { ...FROM_PROXY, 'x-forwarded-for': '198.51.100.9, unknown' }
  expect(await seenBehind(1, null, headers)).toMatchObject({ ip: '127.0.0.1' })
})

test('X-Forwarded-Host is believed of nobody; with ORIGIN the host is its host', async () => {
  expect(await seenBehind(1, null, FROM_PROXY)).toMatchObject({ host: 'problems.example.org' })
  expect(await seenBehind(1, 'https://open.example:8443', FROM_PROXY)).toMatchObject({
    host: 'open.example:8443',
    hostname: 'open.example',
  })
})
