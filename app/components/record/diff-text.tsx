import { lookWords } from '#messages/look.ts'

export type DiffSegment = { kind: 'same' | 'added' | 'removed'; text: string }

/** Screen readers often pass over `ins` and `del`, so the change is also said in hidden words. */
export function DiffText({ segments }: { segments: DiffSegment[] }) {
  return (
    <div className="diff-text">
      {segments.map((segment, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place in the text
        <Segment key={place} {...segment} />
      ))}
    </div>
  )
}

function Segment({ kind, text }: DiffSegment) {
  if (kind === 'same') return text
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="visually-hidden">[{lookWords.record[kind]}: </span>
      {text}
      <span className="visually-hidden">]</span>
    </Tag>
  )
}
