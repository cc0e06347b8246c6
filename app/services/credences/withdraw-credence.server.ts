import type { TakeBackCredenceInput } from '#app/domain/credence/input.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import type { RecordAddress } from '#app/services/records/load-record.server.ts'
import { changeCredence } from './change-credence.server.ts'

/** From now on nothing stands in the name of this person; what stood before stays on record. */
export const withdrawCredence = async (
  viewer: Viewer,
  address: RecordAddress,
  { body, key }: TakeBackCredenceInput,
  at = now(),
) => changeCredence(viewer, address, { p: null, body, key }, at)
