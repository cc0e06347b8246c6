import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { type FilledPrediction, predictionField } from './prediction-field.ts'

type Props = {
  filled: FilledPrediction
  field: 'essential' | 'reanalyses'
  words: { no: string; yes: string }
  down?: boolean
}

/** A question about a prediction with two answers, each in its own words. */
export function YesNo({ filled, field, words, down = false }: Props) {
  const { defaultValue, label, ...rest } = predictionField(filled, field)
  const choices = (['no', 'yes'] as const).map((value) => ({ value, label: words[value] }))
  return <RadioGroup {...rest} legend={label} chosen={defaultValue} choices={choices} down={down} />
}
