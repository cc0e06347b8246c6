import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import type { useReturned } from '#app/components/forms/use-returned.ts'
import { QUESTION_KINDS } from '#app/domain/question/status.ts'
import { MAX_TITLE } from '#app/domain/text/limits.ts'
import { messages as m } from '#app/messages/index.ts'
import { SimilarQuestions } from './similar-questions.tsx'

const words = m.compose

export const questionLabels = {
  title: words.title,
  kind: words.kind,
  statement: words.statement,
  background: words.background,
  area: words.area,
  tags: words.tags,
  parent: words.parent,
  literature: words.literature,
  prize: words.prize,
  reason: words.reason,
}

export type PresentQuestion = {
  title: string
  statement: string
  background: string
  kind: string
  area: string
  tags: string
  parent: string
  literature: string
  prize: string
}

type Props = {
  present: PresentQuestion
  areas: { key: string; name: string }[]
  returned: ReturnType<typeof useReturned>
  /** Looks for questions that say the same while one writes. */
  similar?: boolean
}

/** The fields of a question, for proposing and for editing alike. */
export function QuestionFields({ present, areas, returned, similar = false }: Props) {
  const { problems, typed } = returned
  const field = (name: keyof PresentQuestion) => ({
    name,
    label: questionLabels[name],
    problems: problems(name),
    defaultValue: typed(name, present[name]),
  })
  return (
    <>
      <div className="two uneven">
        <TextInput
          {...field('title')}
          hint={words.titleHint}
          maxLength={MAX_TITLE}
          required
          after={similar ? <SimilarQuestions field="title" /> : null}
        />
        <RadioGroup
          name="kind"
          legend={words.kind}
          problems={problems('kind')}
          chosen={typed('kind', present.kind)}
          choices={QUESTION_KINDS.map((value) => ({
            value,
            label: m.question.kinds[value],
            hint: words.kindHints[value],
          }))}
          down
        />
      </div>
      <MarkupEditor {...field('statement')} hint={words.statementHint} />
      <MarkupEditor
        {...field('background')}
        hint={words.backgroundHint}
        after={words.markdownHint}
        tall
      />
      <div className="two">
        <Select
          {...field('area')}
          choices={[
            { value: '', label: words.noArea },
            ...areas.map(({ key, name }) => ({ value: key, label: name })),
          ]}
        />
        <TextInput {...field('tags')} hint={words.tagsHint} />
        <TextInput {...field('parent')} hint={words.parentHint} />
        <TextInput {...field('prize')} hint={words.prizeHint} />
      </div>
      <RadioGroup
        name="literature"
        legend={words.literature}
        problems={problems('literature')}
        chosen={typed('literature', present.literature)}
        choices={(['no', 'partly', 'yes'] as const).map((value) => ({
          value,
          label: words.literatureChoices[value],
        }))}
      />
    </>
  )
}
