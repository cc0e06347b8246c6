import { credenceCounts } from '#app/domain/credence/policy.ts'
import type { Credence } from '#app/domain/credence/standing.ts'
import { type RoleChange, roleAt } from '#app/domain/person/role-at.ts'
import { type Member, ROLES } from '#app/domain/viewer/viewer.ts'
import { credencesToScore, roleChangesAmong } from '#db/queries/scoring.ts'
import type { Reader } from '#db/types.ts'

/**
 * The credences on a prediction that are scored: of people who are members, or more, now and were when
 * they gave them. What somebody gave before takes away what stood, and puts nothing in its place.
 */
export async function memberCredences(q: Reader, recordId: string): Promise<Credence[]> {
  const all = await credencesToScore(q, recordId)
  const changes = byPerson(await roleChangesAmong(q, recordId))
  return all
    .filter(({ role }) => credenceCounts(role))
    .map(({ personId, p, at, role }) => {
      const given = roleAt(changes.get(personId) ?? [], role, at)
      return { personId, p: credenceCounts(given) ? p : null, at }
    })
}

/** Whether a credence of somebody who is a member now was given before they were, and so is not scored. */
export async function isBeforeMembership(
  q: Reader,
  person: Member,
  { recordId, at }: { recordId: string; at: Date },
): Promise<boolean> {
  if (!credenceCounts(person.role)) return false
  const changes = byPerson(await roleChangesAmong(q, recordId, person.id))
  return !credenceCounts(roleAt(changes.get(person.id) ?? [], person.role, at))
}

type Row = Awaited<ReturnType<typeof roleChangesAmong>>[number]

function byPerson(rows: Row[]): Map<string, RoleChange[]> {
  const changes = new Map<string, RoleChange[]>()
  for (const { personId, from, at } of rows) {
    const role = ROLES.find((known) => known === from)
    if (personId && role)
      changes.set(personId, [...(changes.get(personId) ?? []), { from: role, at }])
  }
  return changes
}
