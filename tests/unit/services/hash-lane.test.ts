import { expect, test } from 'vitest'
import { makeLane } from '#app/services/accounts/hash-lane.server.ts'

const pause = () => new Promise<void>((resolve) => setImmediate(resolve))

test('fifty tasks at once run two at a time, and all of them finish', async () => {
  const inLane = makeLane(2, 64)
  let running = 0
  let most = 0
  const task = async () => {
    most = Math.max(most, ++running)
    await pause()
    running--
    return 'done'
  }
  const results = await Promise.all(Array.from({ length: 50 }, () => inLane(task)))
  expect(results).toEqual(Array(50).fill('done'))
  expect(most).toBe(2)
})

test('who finds the line full is told to come back, and the line goes on', async () => {
  const inLane = makeLane(1, 1)
  const results = await Promise.allSettled([inLane(pause), inLane(pause), inLane(pause)])
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  await expect(inLane(pause)).resolves.toBeUndefined()
  expect(results[2]).toMatchObject({ reason: { kind: 'unavailable', retryAfter: 2 } })
})

test('a task that fails frees its place', async () => {
  const inLane = makeLane(1, 4)
  await expect(inLane(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(inLane(async () => 'next')).resolves.toBe('next')
})
