import { request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyGate, shapeGate } from '#app/http/gates.server.ts'
import { listen } from '#app/http/listen.server.ts'

let port = 0
let close = () => {}

beforeAll(async () => {
  const app = express()
  app.use(shapeGate, bodyGate)
  app.use((_req, res) => void res.send('through'))
  const server = await listen(app, 0, '127.0.0.1')
  port = (server.address() as AddressInfo).port
  close = () => server.close()
})

afterAll(() => close())

type Sent = { method?: string; headers?: Record<string, string>; body?: string }

/** Sends a path exactly as it stands, which `fetch` would tidy first. */
function statusOf(
  path: string,
  { method = 'GET', headers = {}, body }: Sent = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = send({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

test('an ordinary page and an ordinary form pass', async () => {
  expect(await statusOf('/questions?sort=new')).toBe(200)
  const form = { method: 'POST', headers: { 'content-length': '3' }, body: 'a=b' }
  expect(await statusOf('/sign-in', form)).toBe(200)
})

test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'REPORT'])(
  '%s is not allowed',
  async (method) => {
    expect(await statusOf('/', { method })).toBe(405)
  },
)

test('an address of 4,096 characters passes, a longer one does not', async () => {
  expect(await statusOf(`/${'x'.repeat(4095)}`)).toBe(200)
  expect(await statusOf(`/${'x'.repeat(4096)}`)).toBe(414)
})

test.each(['/?_data=root', '/questions?a=1&_data=routes%2Fquestions', '/?_data', '/?_data[]=x'])(
  'Remix data requests of the old kind are not there: %s',
  async (path) => {
    expect(await statusOf(path)).toBe(404)
    const form = { method: 'POST', headers: { 'content-length': '0' } }
    expect(await statusOf(path, form)).toBe(404)
  },
)

test('a data request does not hide behind a thousand other parameters', async () => {
  expect(await statusOf(`/?${'a&'.repeat(1500)}_data=root`)).toBe(404)
})

test.each(['/__manifest', '/__manifest?p=/&version=1'])('%s is not there', async (path) => {
  expect(await statusOf(path)).toBe(404)
})

test.each(['/%', '/%zz', '/%c3%28', '/a%00b', '/%ed%a0%80'])(
  'the address %s is malformed',
  async (path) => {
    expect(await statusOf(path)).toBe(400)
  },
)

test('a form must state its length', async () => {
  const chunked = { method: 'POST', headers: { 'transfer-encoding': 'chunked' }, body: 'a=b' }
  expect(await statusOf('/sign-in', chunked)).toBe(411)
})

test('a form of more than a megabyte is refused before it is read', async () => {
  const claimed = {
    method: 'POST',
    headers: { 'content-length': '1000001', expect: '100-continue' },
  }
  expect(await statusOf('/sign-in', { ...claimed, body: 'x'.repeat(1_000_001) })).toBe(413)
})
