import { useFrame } from '#app/components/page/use-frame.ts'
import { ACCOUNT_FIELD } from '#app/domain/form/account.ts'

type Frame = { viewer: { handle: string } | null }

/** Says whose page a form stands on, so that it is never sent unawares by somebody signed in since. */
export function AccountField() {
  const handle = useFrame<Frame>()?.viewer?.handle
  return handle === undefined ? null : <input type="hidden" name={ACCOUNT_FIELD} value={handle} />
}
