import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx'

type Props = ChoiceGroupProps & { chosen?: string }

export const RadioGroup = ({ chosen, ...group }: Props) => (
  <ChoiceGroup {...group} type="radio" chosen={chosen === undefined ? [] : [chosen]} />
)
