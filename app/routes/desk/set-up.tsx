import { TaskMark } from '#app/components/desk/task-mark.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import type { Step } from '#app/domain/desk/set-up.ts'
import { newAreaPath } from '#app/domain/paths/area.ts'
import { newObservablePath } from '#app/domain/paths/observable.ts'
import { newRecordPath } from '#app/domain/paths/record.ts'
import { macrosPath, settingsPath } from '#app/domain/paths/site.ts'
import type { DeskPage } from '#app/services/desk/desk-page.server.ts'
import { deskWords as words } from '#messages/desk.ts'

type Props = { setUp: DeskPage['setUp']; manage: boolean }

/** Where each step is taken; those that only administrators take are told to others without a way. */
const WAYS: Record<Step, { to: string; manage: boolean } | null> = {
  name: { to: settingsPath(), manage: true },
  areas: { to: newAreaPath(), manage: true },
  macros: { to: macrosPath(), manage: true },
  question: { to: newRecordPath('question'), manage: false },
  observable: { to: newObservablePath(), manage: false },
  curator: { to: '#people', manage: true },
  address: null,
  backup: { to: '#machine', manage: true },
}

/** What a site still lacks. */
export function SetUp({ setUp: { steps, site, name }, manage }: Props) {
  const done = steps.filter((step) => step.done).length
  return (
    <Section
      id="setup"
      title={words.sections.setup}
      aside={words.stepsDone(done, steps.length)}
      width="wide"
    >
      <ul className="setup">
        {steps.map((entry) => (
          <StepLine key={entry.step} {...entry} site={site} name={name} manage={manage} />
        ))}
      </ul>
      {done < 4 ? (
        <p className="hint">
          {words.orFile} <code>{words.command}</code>
        </p>
      ) : null}
    </Section>
  )
}

type LineProps = Props['setUp']['steps'][number] & {
  site: Props['setUp']['site']
  name: string
  manage: boolean
}

function StepLine({ step, done, site, name, manage }: LineProps) {
  const { title, done: told, todo, act } = words.steps[step]
  const way = WAYS[step]
  if (done)
    return (
      <li className="done">
        <TaskMark name="done" />
        <b>{title}</b>
        <span className="hint">{step === 'name' ? name : told(site)}</span>
      </li>
    )
  return (
    <li className="todo">
      <TaskMark name="todo" />
      <b>{title}</b>
      <span className="hint">
        {todo} {way && (manage || !way.manage) ? <Link to={way.to}>{act}</Link> : null}
      </span>
    </li>
  )
}
