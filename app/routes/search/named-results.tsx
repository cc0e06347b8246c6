import type { ReactNode } from 'react'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { referenceItem } from '#app/components/record/reference-item.tsx'
import { areaPath } from '#app/domain/paths/area.ts'
import { observablePath } from '#app/domain/paths/observable.ts'
import { personPath } from '#app/domain/paths/person.ts'
import { recordsPath } from '#app/domain/paths/record.ts'
import type { NamedResult } from '#app/services/search/show-named.server.ts'
import { findWords } from '#messages/find.ts'

const words = findWords.search

/** People, works, observables, tags and areas that are called what was looked for. */
export function NamedResults({ results }: { results: NamedResult[] }) {
  return (
    <ul className="named-results" aria-label={words.namedLabel}>
      {results.map((result) => {
        const { href, label } = linkOf(result)
        return (
          <li key={result.id}>
            <span className="kind">{words.named[result.kind]}</span>
            <Link className="text-link" to={href}>
              {label}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

function linkOf(result: NamedResult): { href: string; label: ReactNode } {
  switch (result.kind) {
    case 'person':
      return { href: personPath(result.handle), label: personLabel(result) }
    case 'reference':
      return referenceItem(result.work)
    case 'observable':
      return {
        href: observablePath(result.key),
        label: (
          <>
            {result.name} <Inline body={result.symbol} />
          </>
        ),
      }
    case 'tag':
      return {
        href: recordsPath('question', `tag=${encodeURIComponent(result.name)}`),
        label: result.name,
      }
    case 'area':
      return { href: areaPath(result.key), label: result.name }
  }
}

const personLabel = ({ handle, displayName }: { handle: string; displayName: string }) =>
  displayName === handle ? handle : `${displayName} (${handle})`
