import type { TypedField } from '#app/domain/form/carried.ts'
import { keptWords } from '#messages/kept.ts'

/** What was typed into a form that cannot be shown again, to be copied. */
export function TypedTexts({ texts }: { texts: TypedField[] }) {
  if (texts.length === 0) return null
  return (
    <section className="form full typed-texts" aria-labelledby="typed-texts-title">
      <h2 id="typed-texts-title">{keptWords.typed}</h2>
      <p className="hint">{keptWords.typedHint}</p>
      {texts.map(({ name, text }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a form may send one name twice
        <div className="field" key={place}>
          <label htmlFor={`typed-${place}`}>{keptWords.field(name)}</label>
          <textarea id={`typed-${place}`} readOnly dir="auto" rows={rowsFor(text)} value={text} />
        </div>
      ))}
    </section>
  )
}

const rowsFor = (text: string) => Math.min(12, 1 + Math.ceil(text.length / 80))
