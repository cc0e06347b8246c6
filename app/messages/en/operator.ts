import type { Role } from '#app/domain/viewer/viewer.ts'

const number = (count: number) => count.toLocaleString('en')

type Person = {
  handle: string
  displayName: string
  role: Role
  email: string
  createdAt: Date
  suspendedAt: Date | null
}

/** What the commands say that whoever runs the site types on its machine. */
export const operatorWords = {
  user: {
    command: 'accounts',
    create: 'make an account',
    handleOption: 'letters, digits and hyphens',
    nameOption: 'the name shown; the handle unless given',
    passwordOption: 'read the password from standard input',
    made: (handle: string, role: Role) => `Made ${handle}, ${role}.`,
    list: 'list accounts by handle, a thousand at a time',
    suspendedOption: 'only those that are suspended',
    findOption: 'only those with this text in their handle, name or e-mail address',
    afterOption: 'begin behind this handle',
    line: ({ handle, displayName, role, email, createdAt, suspendedAt }: Person) =>
      [
        handle,
        suspendedAt ? `${role}, suspended ${day(suspendedAt)}` : role,
        `joined ${day(createdAt)}`,
        email,
        displayName === handle ? '' : displayName,
      ]
        .filter(Boolean)
        .join('\t'),
    count: (shown: number, all: number) =>
      shown < all ? `${number(shown)} of ${number(all)} accounts.` : `${number(all)} accounts.`,
    role: 'give somebody a role; they are signed out everywhere',
    reasonOption: 'why, in public like the act itself',
    hasRole: (handle: string, role: Role) => `${handle} is now ${role}.`,
    suspend: 'keep somebody from signing in and writing; what they wrote stays',
    endOption: 'let them in again',
    suspended: (handle: string, suspended: boolean) =>
      suspended ? `${handle} is suspended.` : `${handle} is not suspended.`,
    resetLink: 'print a link at which somebody sets a new password, once, within a day',
  },
} as const

const day = (at: Date) => at.toISOString().slice(0, 10)
