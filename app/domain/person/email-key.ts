import { readEmail } from './email.ts'

/**
 * Who an e-mail address leads to. Until its owner has proved it, an address is only what somebody
 * typed: any number of people may type the same one, nobody learns from signing up whether it is
 * known, and signing in with it tries the account that has proved it and the one that typed it last.
 * A domain has no `#` in it, so the three forms never meet. Letters that only look different to a
 * computer (NFKC, case) are the same.
 */
export const provedKey = (email: string): string =>
  (readEmail(email) ?? email.trim()).normalize('NFKC').toLowerCase()

/**
 * The key of the account that typed the address last, without proof. When somebody else types it,
 * this key is theirs, and the earlier account's gets its own id appended.
 */
export const typedLastKey = (email: string): string => `${provedKey(email)}#`
