import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import type { SearchResult } from '#app/services/search/show-hits.server.ts'
import { findWords } from '#messages/find.ts'

/** A record or a comment that was found, with the words that were looked for marked. */
export function Result({ result }: { result: SearchResult }) {
  const { record, snippet, excerpt, author } = result
  return (
    <li>
      <span className="number">{record.name}</span>
      <div>
        <h2 className="row-title">
          <Link to={result.path}>
            {result.is === 'comment' ? `${findWords.search.commentOn} ` : null}
            <Inline body={record.title} />
          </Link>
        </h2>
        <div className="excerpt">
          {snippet ? (
            snippet.map((part, place) =>
              part.hit ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the text
                <mark className="match" key={place}>
                  {part.text}
                </mark>
              ) : (
                part.text
              ),
            )
          ) : excerpt ? (
            <Inline body={excerpt} />
          ) : null}
        </div>
        <p className="line">
          {result.is === 'record' ? <RecordState {...record} /> : null}
          <Link to={personPath(author.handle)}>{author.handle}</Link>
          <Moment at={result.createdAt} as="short" />
        </p>
      </div>
    </li>
  )
}
