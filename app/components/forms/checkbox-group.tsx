import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx'

type Props = ChoiceGroupProps & { chosen?: string[] }

export const CheckboxGroup = ({ chosen = [], ...group }: Props) => (
  <ChoiceGroup {...group} type="checkbox" chosen={chosen} />
)
