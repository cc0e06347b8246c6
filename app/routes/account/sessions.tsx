import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Section } from '#app/components/page/section.tsx'
import { sessionsPath } from '#app/domain/paths/person.ts'
import { accountWords } from '#messages/accounts.ts'

const words = accountWords.sessions

type Session = { id: string; agent: string; createdAt: Date; expiresAt: Date; current: boolean }

export function Sessions({ sessions }: { sessions: Session[] }) {
  return (
    <Section id="sessions" title={words.title}>
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <p title={session.agent}>
              {words.agent(session.agent)} {session.current ? `(${words.current})` : null}
            </p>
            <p className="hint">
              {words.started} <Moment at={session.createdAt} as="minute" />,{' '}
              {words.ends.toLowerCase()} <Moment at={session.expiresAt} as="minute" />
            </p>
            <Form method="post" action={sessionsPath()}>
              <input type="hidden" name="id" value={session.id} />
              <Button look="quiet" small>
                {words.endOne}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <p className="hint">{words.rule}</p>
      <Form method="post" action={sessionsPath()} className="actions">
        <Button>{words.endAll}</Button>
      </Form>
    </Section>
  )
}
