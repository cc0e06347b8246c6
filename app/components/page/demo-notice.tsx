import { messages as m } from '#app/messages/index.ts'

/** Said above every page of a site whose field, people and numbers are invented. */
export const DemoNotice = () => (
  <aside className="demo-notice" aria-label={m.look.page.demoLabel}>
    <p>
      <strong>{m.look.page.demoLabel}.</strong> {m.look.page.demo}
    </p>
  </aside>
)
