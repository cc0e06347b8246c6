import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { addToLedger } from '#app/services/ledger/append-entry.server.ts'
import { ledgerHead, ledgerLines } from '#app/services/ledger/ledger-lines.server.ts'
import { verifyLines } from '#app/services/ledger/verify-lines.server.ts'
import { write } from '#db/client.ts'

const at = new Date('2026-03-01T12:00:00.000Z')

async function lines(): Promise<string[]> {
  const all: string[] = []
  for await (const line of ledgerLines()) all.push(line)
  return all
}

const register = (number: number, content: object) =>
  write((tx) =>
    addToLedger(tx, {
      kind: 'prediction-registered',
      record: `P${number}`,
      content,
      authorId: 'a-person',
      at,
    }),
  )

test('registrations form a chain that verifies, and its head is the last hash', async () => {
  await register(1, { title: 'Größe ∝ $C^{1/2}$ “quoted”', lower: 0.45, upper: 1e21 })
  await register(2, { title: 'a\ttab and \u2028', lower: 5e-324 })
  const last = await register(3, { title: 'third', nested: { b: [1, 2], a: null } })
  const result = await verifyLines(await lines())
  expect(result).toEqual({ ok: true, count: 3, head: last.hash })
  expect(await ledgerHead()).toMatchObject({ count: 3, head: last.hash })
})

test('changing any one byte of any entry is found, and that entry is named', async () => {
  const whole = await lines()
  for (const [place, line] of whole.entries()) {
    for (let byte = 0; byte < line.length; byte += 1) {
      const changed = line.slice(0, byte) + (line[byte] === '7' ? '8' : '7') + line.slice(byte + 1)
      const result = await verifyLines(whole.with(place, changed))
      expect(result, `byte ${byte} of entry ${place + 1}`).toMatchObject({
        ok: false,
        line: place + 1,
      })
    }
  }
})

test('an entry that is left out, doubled or moved is found', async () => {
  const whole = await lines()
  expect(await verifyLines(whole.slice(1))).toMatchObject({ ok: false, line: 1 })
  expect(await verifyLines([...whole.slice(0, 1), ...whole])).toMatchObject({ ok: false, line: 2 })
  expect(await verifyLines(whole.toReversed())).toMatchObject({ ok: false, line: 1 })
})

test('an empty ledger holds', async () => {
  expect(await verifyLines([])).toMatchObject({ ok: true, count: 0 })
})

const python = await promisify(execFile)('python3', ['--version']).then(
  () => true,
  () => false,
)

test.skipIf(!python)('the Python lines of the documentation agree with the program', async () => {
  const documented = await readFile(new URL('../../docs/ledger.md', import.meta.url), 'utf8')
  const source = /```python\n([\s\S]*?)```/.exec(documented)?.[1] ?? ''
  const folder = await mkdtemp(join(tmpdir(), 'ledger-'))
  try {
    const script = join(folder, 'verify.py')
    const copy = join(folder, 'ledger.jsonl')
    await writeFile(script, source)
    const whole = await lines()
    await writeFile(copy, whole.map((line) => `${line}\n`).join(''))
    const { stdout } = await promisify(execFile)('python3', [script, copy])
    expect(stdout).toContain((await ledgerHead()).head)
    await writeFile(copy, whole.map((line) => `${line.replace('third', 'thirt')}\n`).join(''))
    await expect(promisify(execFile)('python3', [script, copy])).rejects.toMatchObject({
      stderr: expect.stringContaining('entry 3 is broken'),
    })
  } finally {
    await rm(folder, { recursive: true })
  }
})
