import { TextInput } from '#app/components/forms/text-input.tsx'
import { Term, Terms } from '#app/components/record/terms.tsx'
import { claimsIn, regionInTyped } from '#app/domain/prediction/draft.ts'
import { MAX_TITLE } from '#app/domain/text/limits.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import { Ask } from './ask.tsx'
import { sentenceOf } from './falsified-live.tsx'
import { measuredIn } from './measured-in.ts'
import type { Offered } from './observable-part.tsx'
import { type FilledPrediction, predictionField } from './prediction-field.ts'
import type { Typed } from './typed.ts'

const labels = predictionWords.page

type Props = FilledPrediction & { observables: Offered[]; typed: Typed; made: boolean }

/** What its page will say, written while it is typed; without script when the form comes back. */
export const PreviewPart = ({ observables, typed, made, ...filled }: Props) => (
  <Ask id="preview-part" title={words.sections.preview}>
    <TextInput
      {...predictionField(filled, 'title')}
      hint={made ? words.titleMade : words.titleHint}
      maxLength={MAX_TITLE}
      required={!made}
    />
    <Terms id="preview-terms">
      <Term term={labels.follows}>
        <bdi>{claimsIn(typed).join(', ') || words.previewLater}</bdi>
      </Term>
      {typed('form') === 'binary' ? null : <Measured typed={typed} observables={observables} />}
      <Term term={labels.conditions}>
        <span className="as-typed">{conditionsIn(typed) || words.previewLater}</span>
      </Term>
      <Term term={labels.criterion} className="criterion">
        {sentenceOf(typed, observables)}
      </Term>
      <Term term={labels.deadline}>{typed('deadline').trim() || words.notStated}</Term>
    </Terms>
  </Ask>
)

const conditionsIn = (typed: Typed) =>
  [typed('conditions'), typed('scope')]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n')

const Measured = ({ typed, observables }: Pick<Props, 'typed' | 'observables'>) => {
  const { name, unit } = measuredIn(typed, observables)
  const region = regionInTyped(typed)
  return (
    <>
      <Term term={labels.observable}>
        <bdi>{name || words.previewLater}</bdi>
      </Term>
      <Term term={labels.region}>
        {region ? [region, unit === '1' ? '' : unit].join(' ').trim() : words.previewLater}
      </Term>
    </>
  )
}
