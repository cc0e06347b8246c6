import { AreaSelect } from '#app/components/compose/area-select.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
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
      <MarkupEditor {...claimField(filled, 'statement')} hint={words.statementHint} />
      <MarkupEditor {...claimField(filled, 'scope')} hint={words.scopeHint} optional />
      <MarkupEditor
        {...claimField(filled, 'background')}
        hint={words.backgroundHint}
        after={composeWords.markdownHint}
        optional
        tall
      />
      <div className="two">
        <TextInput {...claimField(filled, 'answers')} hint={words.answersHint} optional />
        <TextInput {...claimField(filled, 'bearsOn')} hint={words.bearsOnHint} optional />
        <TextInput {...claimField(filled, 'rivals')} hint={words.rivalsHint} optional />
        <AreaSelect {...claimField(filled, 'area')} areas={areas} />
        <TextInput {...claimField(filled, 'tags')} hint={composeWords.tagsHint} optional />
      </div>
    </>
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
