import { __parse } from 'katex'

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LONGEST = 20

/** The known command one slip of the hand away from an unknown one, or null. */
export function nearestCommand(unknown: string, macros: Record<string, string>): string | null {
  const name = unknown.slice(1)
  if (!/^[a-zA-Z]+$/.test(name) || name.length < 3 || name.length > LONGEST) return null
  const traced = Error.stackTraceLimit
  // KaTeX tells by an error that a command is unknown; a thousand of them need no traces.
  Error.stackTraceLimit = 0
  try {
    return nearest(name, macros)
  } finally {
    Error.stackTraceLimit = traced
  }
}

function nearest(name: string, macros: Record<string, string>): string | null {
  for (const slip of slips(name)) {
    const command = `\\${slip}`
    if (command in macros || isKnown(command)) return command
  }
  return null
}

function* slips(name: string): Generator<string> {
  const places = [...name].map((_, place) => place)
  for (const at of places) {
    yield name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
  }
  for (const at of places) yield name.slice(0, at) + name.slice(at + 1)
  for (const letter of LETTERS) {
    for (const at of places) {
      yield name.slice(0, at) + letter + name.slice(at)
      yield name.slice(0, at) + letter + name.slice(at + 1)
    }
    yield name + letter
  }
}

function isKnown(command: string): boolean {
  try {
    __parse(command, { throwOnError: true, strict: 'ignore' })
    return true
  } catch (error) {
    return !String(error).includes('Undefined control sequence')
  }
}
