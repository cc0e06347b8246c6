import { TextInput } from '#app/components/forms/text-input.tsx'
import { USUAL_LEVELS } from '#app/domain/prediction/read-rule.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import { type FilledPrediction, predictionField } from './prediction-field.ts'
import { YesNo } from './yes-no.tsx'

/** Which intervals decide, of how many groups, and which data do not. */
export const RuleFields = (filled: FilledPrediction) => (
  <fieldset className="rule-fields">
    <legend>{words.rule}</legend>
    <div className="two">
      <TextInput {...predictionField(filled, 'level')} hint={words.levelHint} list="levels" />
      <TextInput
        {...predictionField(filled, 'groups')}
        hint={words.groupsHint}
        inputMode="numeric"
      />
    </div>
    <datalist id="levels">
      {USUAL_LEVELS.map((level) => (
        <option key={level} value={level} />
      ))}
    </datalist>
    <TextInput {...predictionField(filled, 'madeFrom')} hint={words.madeFromHint} optional />
    <YesNo filled={filled} field="reanalyses" words={words.reanalysesChoices} />
  </fieldset>
)
