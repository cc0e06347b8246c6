import { AreaSelect } from '#app/components/compose/area-select.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { MoreFields } from '#app/components/forms/more-fields.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { CLAIM_KINDS } from '#app/domain/claim/kind.ts'
import { MAX_TITLE } from '#app/domain/text/limits.ts'
import { claimWords } from '#messages/claim.ts'
import { claimFormWords as words } from '#messages/claim-form.ts'
import { composeWords } from '#messages/compose.ts'
import { claimField, type FilledClaim } from './claim-field.ts'

type Props = FilledClaim & { areas: { key: string; name: string }[] }

/** The fields of a claim, for making one and for editing alike. */
export function ClaimFields({ areas, ...filled }: Props) {
  return (
    <>
      <div className="two uneven">
        <TextInput
          {...claimField(filled, 'title')}
          hint={words.titleHint}
          maxLength={MAX_TITLE}
          required
        />
        <KindChoice {...filled} />
      </div>
      <MarkupEditor
        {...claimField(filled, 'statement')}
        hint={words.statementHint}
        after={composeWords.markdownHint}
      />
      <div className="three">
        <TextInput {...claimField(filled, 'answers')} hint={words.answersHint} optional />
        <AreaSelect {...claimField(filled, 'area')} areas={areas} />
        <TextInput {...claimField(filled, 'tags')} hint={composeWords.tagsHint} optional />
      </div>
      <Grounds {...filled} />
      <Neighbours {...filled} />
    </>
  )
}

const Grounds = (filled: FilledClaim) => {
  const scope = claimField(filled, 'scope')
  const background = claimField(filled, 'background')
  return (
    <MoreFields summary={words.grounds} fields={[scope, background]}>
      <MarkupEditor {...scope} hint={words.scopeHint} />
      <MarkupEditor {...background} hint={words.backgroundHint} tall />
    </MoreFields>
  )
}

/** Only a new claim can take the place of another. */
const Neighbours = (filled: FilledClaim) => {
  const bearsOn = claimField(filled, 'bearsOn')
  const rivals = claimField(filled, 'rivals')
  const supersedes = claimField(filled, 'supersedes')
  return (
    <MoreFields summary={words.neighbours} fields={[bearsOn, rivals, supersedes]}>
      <div className="two">
        <TextInput {...bearsOn} hint={words.bearsOnHint} />
        <TextInput {...rivals} hint={words.rivalsHint} />
        {filled.present.supersedes === undefined ? null : (
          <TextInput {...supersedes} hint={words.supersedesHint} />
        )}
      </div>
    </MoreFields>
  )
}

const KindChoice = ({ present, returned }: FilledClaim) => (
  <RadioGroup
    name="kind"
    legend={words.kind}
    problems={returned.problems('kind')}
    chosen={returned.typed('kind', present.kind)}
    choices={CLAIM_KINDS.map((value) => ({
      value,
      label: claimWords.kinds[value],
      hint: claimWords.kindHints[value],
    }))}
    down
  />
)
