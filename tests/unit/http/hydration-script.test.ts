import { expect, test } from 'vitest'
import { hydrationScript } from '#app/http/hydration-script.server.ts'

const given = (text: string) => new Response(text).body ?? undefined

/** What the browser's script would be given. */
function received(script: string): string {
  const [, quoted] = /enqueue\((.*)\);/s.exec(script) ?? []
  return JSON.parse(quoted ?? '')
}

test('the data arrives as it was written', async () => {
  const data = '["a \\" b","é \u2028 😀","line\n"]'
  expect(received(await hydrationScript(given(data), 'n'))).toBe(data)
})

test('no data ends the script that carries it', async () => {
  const script = await hydrationScript(given('</script><!--<script>&\u2029'), 'n')
  expect(script.match(/[<>]/g)).toHaveLength(4)
  expect(script).toMatch(/^<script nonce="n">[^<>&\u2029]*<\/script>$/)
})

test('a page without data has no such script', async () => {
  expect(await hydrationScript(undefined, 'n')).toBe('')
})
