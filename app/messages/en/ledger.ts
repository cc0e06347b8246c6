import type { LedgerFault } from '#app/domain/ledger/entry.ts'
import type { LedgerKind } from '#app/domain/ledger/kinds.ts'

const kinds: Record<LedgerKind, string> = {
  'prediction-registered': 'registered',
  'prediction-clarified': 'clarified',
  'prediction-sealed': 'sealed',
}

const faults: Record<LedgerFault, string> = {
  'not-json': 'the line is not JSON',
  'not-canonical': 'the line is not written in canonical form',
  fields: 'a field is missing or of the wrong type',
  number: 'the number is out of order',
  'broken-chain': 'it does not follow from the entry before it',
  hash: 'its hash does not match what it says',
  content: 'its content is not canonical JSON',
}

export const ledgerWords = {
  title: 'Ledger',
  lead: 'Every registration of a prediction, in order. Each entry carries the hash of the one before it, so that nothing can be changed or slipped in later without breaking every entry that follows.',
  empty: 'Nothing has been registered yet.',
  summary: (count: string) => `${count} entries. The hash of the last one stands for all of them:`,
  noHead: 'No entry yet.',
  download: 'Download the whole ledger (JSON lines)',
  verifyTitle: 'Check it yourself',
  verify:
    'Keep a copy, or only the last hash. Whoever holds either can later show whether the ledger is still the same. A downloaded copy is checked without this site:',
  verifyCommand: 'npx touchstone ledger verify ledger.jsonl',
  columns: { n: 'No.', at: 'Registered', record: 'Prediction', hash: 'Hash' },
  kinds,
  older: 'Older entries',
  command: 'the public ledger of registrations',
  verifyHelp: 'check a downloaded copy, or the ledger of this site where no file is given',
  fileHelp: 'a copy of /ledger.jsonl',
  verified: (count: number, head: string) =>
    `The ledger holds: ${count} ${count === 1 ? 'entry' : 'entries'}, head ${head}.`,
  broken: (line: number, record: string | null, fault: LedgerFault) =>
    `Entry ${line}${record ? ` (${record})` : ''} is broken: ${faults[fault]}. The entries before it hold.`,
  noFile: (path: string) => `${path} cannot be read.`,
}
