import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import type { SimilarRecord } from '#app/domain/search/similar-record.ts'

export const SimilarList = ({ similar }: { similar: SimilarRecord[] }) => (
  <ul className="similar">
    {similar.map(({ kind, number, path, title }) => (
      <li key={path}>
        <Link className="text-link" to={path}>
          {recordName(kind, number)}, <Inline body={title} />
        </Link>
      </li>
    ))}
  </ul>
)
