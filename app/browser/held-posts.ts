import { CARRIED_HEADER } from '#app/domain/form/carried.ts'
import { keptWords } from '#messages/kept.ts'
import { keptLine } from './kept-line.ts'
import { sendAsDocument } from './send-as-document.ts'

const words = keptWords.held
const FIRST_WAIT_S = 5
const LONGEST_WAIT_S = 60
/** Answers that come from in front of the site's pages, and pass. */
const PASSING = [429, 502, 503, 504]
/** What the framework marks its answers with: those, refusals too, it shows in the form. */
const ANSWERED = 'X-Remix-Response'

/**
 * Holds a form that a script sends while the site cannot be reached or is too busy: the page stays with
 * all that was typed, says so, and sends it again, by itself and on demand.
 */
export function holdPosts(page: Document): void {
  let sender: HTMLFormElement | null = null
  page.addEventListener(
    'submit',
    ({ target }) => {
      sender = target instanceof HTMLFormElement ? target : null
    },
    true,
  )
  const send = window.fetch.bind(window)
  window.fetch = (input, init) =>
    isForm(input, init) ? answered(() => send(input, init), input, init, sender) : send(input, init)
}

/** An ended session is answered by a page, which has to be the browser's own: the framework would leave it. */
async function answered(
  send: () => Promise<Response>,
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  form: HTMLFormElement | null,
): Promise<Response> {
  const answer = await held(send, init?.signal, form)
  if (!answer.headers.has(CARRIED_HEADER)) return answer
  sendAsDocument(addressOf(input), init?.body)
  return new Promise(() => undefined)
}

const addressOf = (input: RequestInfo | URL): URL =>
  new URL(input instanceof Request ? input.url : input, location.href)

function isForm(input: RequestInfo | URL, init: RequestInit | undefined): boolean {
  const url = addressOf(input)
  const isPost = init?.method?.toUpperCase() === 'POST'
  return isPost && url.origin === location.origin && url.pathname.endsWith('.data')
}

async function held(
  send: () => Promise<Response>,
  signal: AbortSignal | null | undefined,
  form: HTMLFormElement | null,
): Promise<Response> {
  for (let wait = FIRST_WAIT_S; ; wait = Math.min(2 * wait, LONGEST_WAIT_S)) {
    const answer = await send().catch((error: unknown) => {
      if (signal?.aborted) throw error
      return null
    })
    if (answer?.headers.has(ANSWERED)) return answer
    if (answer && !PASSING.includes(answer.status) && answer.status !== 413) return answer
    const seconds = Number(answer?.headers.get('Retry-After')) || wait
    await told(answer?.status ?? null, seconds, signal, form)
  }
}

/** Says what is the matter until it is time to try again; too large a form waits to be changed. */
function told(
  status: number | null,
  seconds: number,
  signal: AbortSignal | null | undefined,
  form: HTMLFormElement | null,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (then: () => void) => () => {
      clearTimeout(timer)
      removeEventListener('online', again)
      line.remove()
      then()
    }
    const again = end(resolve)
    const timer = status === 413 ? undefined : setTimeout(again, seconds * 1000)
    const acts = status === 413 ? [] : [{ word: words.tryNow, act: again }]
    const line = keptLine(sentence(status, seconds), acts)
    addEventListener('online', again)
    signal?.addEventListener(
      'abort',
      end(() => reject(signal.reason)),
      { once: true },
    )
    ;(form?.isConnected ? form : document.querySelector('main'))?.append(line)
    line.scrollIntoView({ block: 'nearest' })
  })
}

function sentence(status: number | null, seconds: number): string {
  if (status === 413) return words.tooLarge
  const time = new Date(Date.now() + seconds * 1000).toLocaleTimeString()
  return status === null ? words.away(time) : words.busy(time)
}
