import { textOf } from '#app/http/params.server.ts'

/** Every address that no other route knows. */
export function loader() {
  return textOf(undefined)
}

export default function Nothing() {
  return null
}
