import type { useReturned } from '#app/components/forms/use-returned.ts'
import { composeWords } from '#messages/compose.ts'
import { observableWords } from '#messages/observable.ts'

const words = observableWords.form

export const observableLabels = {
  name: words.name,
  symbol: words.symbol,
  definition: words.definition,
  unit: words.unit,
  scale: words.scale,
  domainLower: words.domainLower,
  domainUpper: words.domainUpper,
  aliases: words.aliases,
  short: words.short,
  reason: composeWords.reason,
}

export type PresentObservable = Record<
  'name' | 'symbol' | 'definition' | 'unit' | 'scale' | 'domainLower' | 'domainUpper' | 'aliases',
  string
> & { short?: string }

export type FilledObservable = {
  present: PresentObservable
  returned: ReturnType<typeof useReturned>
}

/** One field of the form: what was typed if the form came back, else what is stored. */
export const observableField = (
  { present, returned }: FilledObservable,
  name: keyof PresentObservable,
) => ({
  name,
  label: observableLabels[name],
  problems: returned.problems(name),
  defaultValue: returned.typed(name, present[name]),
})
