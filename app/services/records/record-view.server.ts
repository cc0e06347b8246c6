import { mayComment } from '#app/domain/comment/policy.ts'
import { wayUp } from '#app/domain/membership/policy.ts'
import { mayDeleteRecord, mayEdit, mayEditRemarks } from '#app/domain/record/policy.ts'
import type { RecordAbilities, RecordLink, RecordView } from '#app/domain/record/view.ts'
import { body } from '#app/domain/text/body.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { mayHide } from '#app/domain/viewer/subject.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { OwnVotes } from '#app/domain/vote/axis.ts'
import { mayVote } from '#app/domain/vote/policy.ts'
import { workView } from '#app/services/references/work-view.server.ts'
import type { NeighbourRow } from '#db/queries/neighbours.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { citedBy } from '#db/queries/references.ts'
import type { Reader } from '#db/types.ts'

/** What the page of every kind of record shows. The record is one that the viewer may see. */
export async function recordView(
  q: Reader,
  viewer: Viewer,
  record: RecordWithAuthor,
): Promise<RecordView> {
  const references = await citedBy(q, record.id)
  return {
    ...standing(record),
    ...texts(record),
    tags: record.tags ?? [],
    references: references.map(workView),
    ownVotes: ownVotesIn(record),
    abilities: abilitiesOf(viewer, record),
  }
}

const ownVotesIn = ({ ownUseful, ownAgree }: RecordWithAuthor): OwnVotes => ({
  ...(ownUseful === null ? {} : { useful: ownUseful }),
  ...(ownAgree === null ? {} : { agree: ownAgree }),
})

const standing = (record: RecordWithAuthor) => ({
  id: record.id,
  kind: record.kind,
  number: record.number,
  slug: record.slug,
  revision: record.revision,
  visibility: record.visibility,
  status: record.status,
  statusAsOf: record.statusAsOf,
  statusBasis: record.statusBasis,
  area: record.areaKey && record.areaName ? { key: record.areaKey, name: record.areaName } : null,
  author: { handle: record.authorHandle, displayName: record.authorName },
  createdAt: record.createdAt,
  commentCount: record.commentCount,
  tallies: {
    useful: { up: record.usefulUp, down: record.usefulDown },
    agree: { up: record.agreeUp, down: record.agreeDown },
  },
})

function texts(record: RecordWithAuthor) {
  const { id, revision } = record
  const part = (name: string, html: string) => (html ? body(id, name, revision, html) : null)
  return {
    titlePlain: record.titlePlain,
    excerptPlain: record.excerptPlain,
    title: body(id, 'title', revision, record.titleHtml),
    statement: body(id, 'statement', revision, record.statementHtml),
    background: part('background', record.backgroundHtml),
    remarks: part('remarks', record.remarksHtml),
  }
}

const abilitiesOf = (viewer: Viewer, record: RecordWithAuthor): RecordAbilities => ({
  comment: mayComment(viewer, record),
  vote: mayVote(viewer, record),
  edit: mayEdit(viewer, record),
  editRemarks: mayEditRemarks(viewer, record),
  remove: mayDeleteRecord(viewer, record),
  hide: mayHide(viewer),
  way: wayUp(viewer),
})

type Linked = Pick<NeighbourRow, 'id' | 'kind' | 'number' | 'slug' | 'status' | 'titlePlain'> & {
  footing?: Footing | null
  verdict?: Verdict | null
  titleHtml: string
  revision: number
}

/** A neighbour as a link to it. */
export const linkTo = ({
  id,
  kind,
  number,
  slug,
  status,
  footing = null,
  verdict = null,
  titlePlain,
  titleHtml,
  revision,
}: Linked): RecordLink => ({
  id,
  kind,
  number,
  slug,
  status,
  footing,
  verdict,
  titlePlain,
  title: body(id, 'title', revision, titleHtml),
})
