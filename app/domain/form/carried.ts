/** As many bytes of typed text, in UTF-8, as the page to sign in carries. */
export const MOST_CARRIED_BYTES = 100_000

/** How long what a page carries can be sent, in milliseconds: a working day. */
export const CARRIED_MS = 12 * 3_600_000

/** The field of a form that carries another one. */
export const CARRIED_FIELD = 'carried'

/** Tells a script that its form waits for a sign-in, on a page that the browser has to ask for itself. */
export const CARRIED_HEADER = 'X-Carried'

export type TypedField = { name: string; text: string }

/** What became of a form that nobody signed in has sent. */
export type Carried =
  /** It waits for a sign-in, sealed; `refused` says why the last one failed. */
  | { state: 'waits'; path: string; sealed: string; files: boolean; name: string; refused: string }
  /** It is too long to be carried: here are its texts, to be copied. */
  | { state: 'too-long'; path: string; texts: TypedField[] }
  /** Its page was opened under one account, and another is signed in: each may send it, knowingly. */
  | {
      state: 'other-account'
      path: string
      files: boolean
      texts: TypedField[]
      /** Under which account the page was opened, and the form sealed for it; empty where too long. */
      opened: { handle: string; sealed: string }
      present: { handle: string; sealed: string }
    }
  /** Somebody else has signed in: nothing of it is shown or sent. */
  | { state: 'of-another'; path: string }
  /** It waited too long to be sent: here are its texts, for whoever typed them. */
  | { state: 'late'; path: string; texts: TypedField[] }
  /** What came back is not what was carried. */
  | { state: 'unreadable'; path: string }

const MACHINE_FIELD = /^(key|base|intent|to|back|confirmed|parentId|way|id|carried|account|axis)$/

/** What a person has typed into a form, without what the page itself put there, for copying. */
export const typedTexts = (fields: readonly (readonly [string, string])[]): TypedField[] =>
  fields
    .filter(([name, text]) => !MACHINE_FIELD.test(name) && text.trim() !== '')
    .map(([name, text]) => ({ name, text }))
