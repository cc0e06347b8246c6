import { messages as m } from '#app/messages/index.ts'

export const SkipLink = () => (
  <a className="skip" href="#main">
    {m.look.page.skip}
  </a>
)
