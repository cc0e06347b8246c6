export type NavItem = { href: string; label: string; current?: boolean }

/** Who is signed in, and where signing out is posted to. */
export type Account = {
  handle: string
  href: string
  signOut: string
  /** Where what waits for an answer stands, for who may give one. */
  waiting: string | null
}
