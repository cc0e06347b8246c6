import { parseRecordName, type RecordKind } from '../record/kind.ts'

type Named = { kind: RecordKind; number: number }

const SHORT = /^[#/]?([qcpea])[\s-]?([1-9]\d{0,6})$/i
const ADDRESS =
  /^(?:https?:\/\/([^/\s]+))?\/(question|claim|prediction|experiment|article)s\/([1-9]\d{0,6})(?:[-/?#]\S*)?$/i
const SHORT_ADDRESS = /^https?:\/\/([^/\s]+)\/([qcpea][1-9]\d{0,6})(?:[/?#]\S*)?$/i

/**
 * The record that a search names: `Q12`, `q12`, `#Q12`, `p 31`, `/Q12`, or an address of this site,
 * whose host is given. Null where it names none.
 */
export function soughtRecord(typed: string, host: string): Named | null {
  const text = typed.trim()
  const [, letter, number] = SHORT.exec(text) ?? []
  if (letter && number) return parseRecordName(`${letter.toUpperCase()}${number}`)
  const [, shortHost, name] = SHORT_ADDRESS.exec(text) ?? []
  if (shortHost && name) return shortHost === host ? parseRecordName(name.toUpperCase()) : null
  const [, at = host, kind, of] = ADDRESS.exec(text) ?? []
  return kind && of && at === host
    ? { kind: kind.toLowerCase() as RecordKind, number: Number(of) }
    : null
}
