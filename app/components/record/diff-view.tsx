import { lookWords } from '#messages/look.ts'
import { type DiffSegment, DiffText } from './diff-text.tsx'

export type DiffPart = { label: string; segments: DiffSegment[] }

const words = lookWords.record

/** Two revisions, word by word. Added is underlined and removed struck, so colour is not needed. */
export function DiffView({ parts }: { parts: DiffPart[] }) {
  return (
    <div className="diff">
      <p className="diff-key">
        <span>{words.diffKey}</span>
        <span className="diff-text">
          <ins>{words.added}</ins>
        </span>
        <span className="diff-text">
          <del>{words.removed}</del>
        </span>
      </p>
      {parts.map((part) => (
        <section key={part.label} className="diff-part">
          <h2>{part.label}</h2>
          {part.segments.every((segment) => segment.kind === 'same') ? (
            <p className="diff-unchanged">{words.same}</p>
          ) : (
            <DiffText segments={part.segments} />
          )}
        </section>
      ))}
    </div>
  )
}
