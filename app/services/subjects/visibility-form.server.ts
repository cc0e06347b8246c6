import { refuse, refuseUnless } from '#app/domain/refusal/refusal.ts'
import { mayHide } from '#app/domain/viewer/subject.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { loadSubject } from './load-subject.server.ts'

/** What the form says by which something is hidden or shown again, and where it stands. */
export async function visibilityForm(viewer: Member, subjectId: string) {
  refuseUnless(mayHide(viewer), 'hide')
  const loaded = await loadSubject(reader(), viewer, subjectId)
  if (loaded.kind === 'evidence') return refuse('page')
  const { kind, number, slug, titlePlain } = loaded.record
  const to = loaded.subject.visibility === 'public' ? ('hidden' as const) : ('public' as const)
  return { to, record: { kind, number, slug, titlePlain } }
}
