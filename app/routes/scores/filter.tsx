import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { scoresPath } from '#app/domain/paths/person.ts'
import { dayText } from '#app/domain/text/day.ts'
import type { ScoresPage } from '#app/services/scores/scores-page.server.ts'
import { problemText } from '#messages/problem-text.ts'
import { scoreWords } from '#messages/scores.ts'

const words = scoreWords.filter

type Props = Pick<ScoresPage, 'area' | 'areas' | 'query'>

/** One area or the whole site, now or at the end of a past day: both stand in the address. */
export const Filter = ({ areas, area, query }: Props) => (
  <>
    <Form method="get" action={scoresPath()} aria-label={words.label} className="form score-filter">
      <Select
        name="area"
        label={words.area}
        defaultValue={area?.key ?? ''}
        choices={[
          { value: '', label: words.everywhere },
          ...areas.map(({ key, name }) => ({ value: key, label: name })),
        ]}
      />
      <TextInput
        name="on"
        label={words.on}
        optional
        problems={query.problem ? [problemText(query.problem)] : []}
        defaultValue={query.typed}
        placeholder="2026-11-23"
        autoComplete="off"
        size={12}
        maxLength={100}
      />
      <Button>{words.submit}</Button>
    </Form>
    {query.past ? <p className="hint">{words.past(dayText(query.day))}</p> : null}
  </>
)
