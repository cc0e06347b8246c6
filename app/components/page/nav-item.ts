export type NavItem = { href: string; label: string; current?: boolean }

/** Who is signed in, where signing out is posted to, and the desk of those who have one. */
export type Account = {
  handle: string
  href: string
  signOut: string
  desk: NavItem | null
  /** Where what waits for an answer stands, for who may give one. */
  waiting: string | null
}
