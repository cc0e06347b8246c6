import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { MoreFields } from '#app/components/forms/more-fields.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { QUESTION_KINDS } from '#app/domain/question/status.ts'
import { MAX_TITLE } from '#app/domain/text/limits.ts'
import { composeWords as words } from '#messages/compose.ts'
import { questionWords } from '#messages/question.ts'
import { AreaSelect } from './area-select.tsx'
import { type Filled, questionField } from './question-field.ts'
import { SimilarQuestions } from './similar-questions.tsx'

type Area = { key: string; name: string }

type Props = Filled & {
  areas: Area[]
  /** Looks for questions that say the same while one writes. */
  similar?: boolean
}

/** The fields of a question, for proposing and for editing alike. */
export function QuestionFields({ present, areas, returned, similar = false }: Props) {
  const filled = { present, returned }
  return (
    <>
      <div className="two uneven">
        <TextInput
          {...questionField(filled, 'title')}
          hint={words.titleHint}
          maxLength={MAX_TITLE}
          required
          after={similar ? <SimilarQuestions field="title" returned={returned} /> : null}
        />
        <KindChoice {...filled} />
      </div>
      <MarkupEditor
        {...questionField(filled, 'statement')}
        hint={words.statementHint}
        after={words.markdownHint}
      />
      <div className="two">
        <AreaSelect {...questionField(filled, 'area')} areas={areas} />
        <TextInput {...questionField(filled, 'tags')} hint={words.tagsHint} optional />
      </div>
      <LiteratureChoice {...filled} />
      <Further {...filled} />
    </>
  )
}

const Further = (filled: Filled) => {
  const background = questionField(filled, 'background')
  const parent = questionField(filled, 'parent')
  const prize = questionField(filled, 'prize')
  return (
    <MoreFields summary={words.further} fields={[background, parent, prize]}>
      <MarkupEditor {...background} hint={words.backgroundHint} tall />
      <div className="two">
        <TextInput {...parent} hint={words.parentHint} />
        <TextInput {...prize} hint={words.prizeHint} />
      </div>
    </MoreFields>
  )
}

const KindChoice = ({ present, returned }: Filled) => (
  <RadioGroup
    name="kind"
    legend={words.kind}
    problems={returned.problems('kind')}
    chosen={returned.typed('kind', present.kind)}
    choices={QUESTION_KINDS.map((value) => ({
      value,
      label: questionWords.kinds[value],
      hint: words.kindHints[value],
    }))}
    down
  />
)

const LiteratureChoice = ({ present, returned }: Filled) => (
  <RadioGroup
    name="literature"
    legend={words.literature}
    problems={returned.problems('literature')}
    chosen={returned.typed('literature', present.literature)}
    choices={(['no', 'partly', 'yes'] as const).map((value) => ({
      value,
      label: words.literatureChoices[value],
    }))}
  />
)
