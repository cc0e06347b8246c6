/**
 * Who an e-mail address leads to. Until its owner has proved it, an address is only what somebody
 * typed: any number of people may type the same one, nobody learns from signing up whether it is
 * known, and signing in with it tries the account that has proved it and the one that typed it last.
 * A domain has no `#` in it, so the three forms never meet.
 */
export const provedKey = (email: string): string => email.trim().toLowerCase()

/** The key of the account that typed the address last, without proof. */
export const typedLastKey = (email: string): string => `${provedKey(email)}#`

/** The key of an account after which somebody else typed the same address. */
export const typedEarlierKey = (email: string, personId: string): string =>
  `${typedLastKey(email)}${personId}`
