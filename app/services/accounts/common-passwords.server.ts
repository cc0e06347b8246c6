import { SHORTEST_PASSWORD } from '#app/domain/person/password.ts'

let known: Promise<Set<string>> | undefined

/** Whether a password is on the bundled list of common ones, in whatever case. Read at first use. */
export async function isCommonPassword(password: string): Promise<boolean> {
  known ??= readList()
  return (await known).has(password.toLowerCase())
}

async function readList(): Promise<Set<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(
    dictionary['passwords-common'].filter((entry) => entry.length >= SHORTEST_PASSWORD),
  )
}
