import { createContext } from 'react'

/** What the policy of this document lets scripts run by. In the browser: nothing, and it is not asked. */
export const Nonce = createContext<string | undefined>(undefined)
