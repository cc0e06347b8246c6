import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { dialect } from '#db/dialect.ts'
import { post, send } from '#tests/support/site/send.ts'
import { startSite } from '#tests/support/site/start-site.mjs'

vi.setConfig({ testTimeout: 120_000 })

/** A disk of its own in a name space of its own, which needs no rights on most machines. */
const onOwnDisk = (folder: string) => [
  ...['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c'],
  'mount -t tmpfs -o size=16m none "$0" && exec "$@"',
  folder,
]

const dataDir = mkdtempSync(join(tmpdir(), 'touchstone-disk-'))
const [command = '', ...args] = [...onOwnDisk(dataDir), 'true']
const canBeFilled = dialect === 'sqlite' && spawnSync(command, args).status === 0

let site: Awaited<ReturnType<typeof startSite>>
let cookie = ''

/** As the running site sees it; the disk is not there for anybody else. */
const filler = () => join('/proc', String(site.pid), 'root', dataDir, 'filler')

function fillTheDisk() {
  for (let bytes = 1_048_576; bytes >= 512; bytes /= 2) {
    try {
      for (;;) writeFileSync(filler(), Buffer.alloc(bytes), { flag: 'a' })
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' })
    }
  }
}

beforeAll(async () => {
  if (!canBeFilled) return
  const settings = { DATA_DIR: dataDir, TOUCHSTONE_LIMITS: 'off', TOUCHSTONE_SEED: 'none' }
  site = await startSite(settings, onOwnDisk(dataDir))
  const account = { handle: 'ada', displayName: 'Ada', email: 'ada@example.org' }
  const link = site.log.find((entry) => entry.link)?.link ?? ''
  const password = 'a rather long phrase'
  const entered = await post(site.origin, new URL(link).pathname, { ...account, password })
  cookie = entered.headers['set-cookie']?.split(';')[0] ?? ''
}, 300_000)

afterAll(async () => {
  await site?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const statement = `A long statement. ${'It says much. '.repeat(2_000)}`
const propose = () =>
  post(
    site.origin,
    '/questions/new',
    { title: 'Does it settle?', statement, kind: 'question', area: '', tags: '' },
    { cookie },
  )

async function upload() {
  const raw = { width: 64, height: 64, channels: 3 as const }
  const noise = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, at) => (at * 7919) % 251))
  const picture = await sharp(noise, { raw }).png().toBuffer()
  const body = Buffer.concat([
    Buffer.from('--XX\r\ncontent-disposition: form-data; name="file"; filename="x.png"\r\n\r\n'),
    picture,
    Buffer.from('\r\n--XX--\r\n'),
  ])
  const type = { 'content-type': 'multipart/form-data; boundary=XX' }
  const headers = { ...type, cookie, origin: site.origin, 'content-length': String(body.length) }
  return send(site.origin, '/uploads', { method: 'POST', headers, body })
}

test.skipIf(!canBeFilled)(
  'a full disk answers writes and uploads with 507, reading goes on, and room mends it without a restart',
  async () => {
    fillTheDisk()
    const refused = await propose()
    expect(refused.status).toBe(507)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.body).toContain('It says much. It says much.')
    const uploaded = await upload()
    expect([uploaded.status, uploaded.headers['retry-after']]).toEqual([507, '60'])
    for (const path of ['/', '/questions', '/search?q=settle', '/ready'])
      expect((await send(site.origin, path, { headers: { cookie } })).status, path).toBe(200)
    rmSync(filler())
    expect((await propose()).status).toBe(302)
    expect((await upload()).status).toBe(201)
  },
)
