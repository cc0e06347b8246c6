import { useLoaderData } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { Contents } from '#app/components/record/contents.tsx'
import { WaitingQueues } from '#app/components/waiting/waiting-queues.tsx'
import { unitsPath } from '#app/domain/paths/observable.ts'
import { macrosPath, settingsPath } from '#app/domain/paths/site.ts'
import { deskWords as words } from '#messages/desk.ts'
import { waitingWords } from '#messages/waiting.ts'
import { Areas } from './areas.tsx'
import { Machine } from './machine.tsx'
import { People } from './people.tsx'
import type { loader } from './route.tsx'
import { SetUp } from './set-up.tsx'

export function DeskPage() {
  const desk = useLoaderData<typeof loader>()
  const { at, queues, setUp, areas, people, machine } = desk
  const count = queues.reduce((sum, queue) => sum + queue.count, 0)
  const open = setUp.steps.filter(({ done }) => !done).length
  const { sections } = words
  const contents = [
    { id: 'waiting', label: sections.waiting, count },
    ...(open > 0 ? [{ id: 'setup', label: sections.setup, count: open }] : []),
    ...(areas ? [{ id: 'areas', label: sections.areas, count: areas.present.length }] : []),
    ...(people ? [{ id: 'people', label: sections.people, count: people.count }] : []),
    ...(machine ? [{ id: 'machine', label: sections.machine }] : []),
  ]
  return (
    <Page>
      <div className="rail">
        <div className="rail-sticky">
          <span className="number">
            {words.for} <b className="desk-for">{words.curators}</b>
          </span>
          <Contents items={contents} />
        </div>
      </div>
      <header className="record-head">
        <h1>{words.title}</h1>
        <p className="lead-in">
          {waitingWords.things(count)} {words.traced}
        </p>
        {desk.abilities.manage ? <Elsewhere /> : null}
      </header>
      <WaitingQueues queues={queues} at={at} />
      {open > 0 ? <SetUp setUp={setUp} manage={desk.abilities.manage} /> : null}
      {areas ? <Areas areas={areas} /> : null}
      {people ? <People people={people} viewerId={desk.viewerId} /> : null}
      {machine ? <Machine {...machine} backup={setUp.backup} steps={setUp.steps} /> : null}
    </Page>
  )
}

/** What administrators keep on pages of their own. */
const Elsewhere = () => (
  <nav aria-label={words.settings}>
    <ul className="acts-list in-line">
      <li>
        <Link to={settingsPath()}>{words.settings}</Link>
      </li>
      <li>
        <Link to={macrosPath()}>{words.macros}</Link>
      </li>
      <li>
        <Link to={unitsPath()}>{words.units}</Link>
      </li>
    </ul>
  </nav>
)
