import { Button } from '#app/components/forms/button.tsx'
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import type { useReturned } from '#app/components/forms/use-returned.ts'
import { Ask } from '#app/components/prediction/ask.tsx'
import { MissingLive } from '#app/components/prediction/missing-live.tsx'
import type { Typed } from '#app/components/prediction/typed.ts'
import { CLAIM_FIELDS, OBSERVABLE_FIELDS } from '#app/domain/prediction/in-place.ts'
import type { Missing } from '#app/domain/prediction/missing.ts'
import { composeWords } from '#messages/compose.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'

type Props = {
  returned: ReturnType<typeof useReturned>
  typed: Typed
  missing: Missing[] | null
  licence: string
  /** Whether what this person sends is registered, or proposed. */
  registers: boolean
}

/** What is missing, and the last step: registered or proposed, or kept as a draft, which needs no tick. */
export const RegisterPart = ({ returned, typed, missing, licence, registers }: Props) => (
  <Ask id="register-part" title={registers ? words.sections.register : words.proposeIt}>
    <MissingLive missing={missing} complete={null} mendedBy={madeHere(typed)} />
    <ChoiceGroup
      type="checkbox"
      name="understood"
      legend={
        <span className="visually-hidden">
          {registers ? words.sections.register : words.proposeIt}
        </span>
      }
      problems={returned.problems('understood')}
      chosen={returned.typed('understood') === 'yes' ? ['yes'] : []}
      choices={[
        {
          value: 'yes',
          label: registers ? predictionWords.page.understood : words.proposeUnderstood,
        },
      ]}
    />
    {registers ? <p className="hint if-new-observable">{words.sealsNow}</p> : null}
    <SubmitRow hint={composeWords.licence(licence)}>
      <Button look="primary" name="intent" value="register">
        {registers ? predictionWords.page.registerNow : words.proposeIt}
      </Button>
      <Button name="intent" value="draft">
        {words.keep}
      </Button>
      <PreviewButton />
    </SubmitRow>
  </Ask>
)

/** What is made in place is mended there. */
const madeHere = (typed: Typed): Partial<Record<Missing, string>> => ({
  ...(typed('claimIs') === 'new' ? { claim: CLAIM_FIELDS.title } : {}),
  ...(typed('observableIs') === 'new' ? { observable: OBSERVABLE_FIELDS.name } : {}),
})
