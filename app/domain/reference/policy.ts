import { isCurator, type Viewer } from '#app/domain/viewer/viewer.ts'
import type { Describer } from './description.ts'

type Described = { describedBy: Describer }

/**
 * Who may say what a work is: whoever cites it, as long as no curator has, and curators always.
 * `cites` is whether the person wrote something that cites it.
 */
export function mayDescribe(viewer: Viewer, { describedBy }: Described, cites: boolean): boolean {
  if (isCurator(viewer)) return true
  return viewer !== null && cites && describedBy !== 'curator'
}

/** Whose word a description by this person is. */
export const describerOf = (viewer: Viewer): Describer => (isCurator(viewer) ? 'curator' : 'citer')

/**
 * Who may say that another work is this very one: a curator, and who may describe this one where the other
 * is theirs as well: nobody else cites it, or they do too, and no curator said what it is.
 */
export function mayJoin(
  viewer: Viewer,
  other: Described & { cited: boolean },
  cites: boolean,
): boolean {
  if (isCurator(viewer)) return true
  return viewer !== null && other.describedBy !== 'curator' && (cites || !other.cited)
}
