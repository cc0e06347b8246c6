import { lookWords } from '#messages/look.ts'

export type ContentsItem = { id: string; label: string; count?: number }

export function Contents({ items }: { items: ContentsItem[] }) {
  return (
    <nav className="contents" aria-label={lookWords.record.contents}>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a href={`#${item.id}`}>
              {item.label}
              {item.count === undefined ? null : <span className="num">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
