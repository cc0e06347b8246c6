import type { GiveCredenceInput } from '#app/domain/credence/input.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import type { RecordAddress } from '#app/services/records/load-record.server.ts'
import { changeCredence } from './change-credence.server.ts'

/** Says how likely somebody thinks a claim or prediction is; the last thing said stands. */
export const giveCredence = async (
  viewer: Viewer,
  address: RecordAddress,
  { credence, body, key }: GiveCredenceInput,
  at = now(),
) => changeCredence(viewer, address, { p: credence, body, key }, at)
