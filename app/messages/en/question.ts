import type { QuestionKind, QuestionStatus, StatusGroup } from '#app/domain/question/status.ts'

const bases: Record<QuestionStatus, string> = {
  draft: 'Not proposed yet.',
  proposed: 'No curator has accepted it yet. Comments and votes are welcome.',
  open: 'No answer has been accepted.',
  'partially-answered': 'Part of the question has an accepted answer.',
  'answered-affirmative': 'An affirmative answer has been accepted.',
  'answered-negative': 'A negative answer has been accepted.',
  'answered-other': 'An answer has been accepted.',
  'ill-posed': 'As stated, the question cannot be answered.',
  merged: 'The question continues in another one.',
  declined: 'A curator declined the question.',
}

const kinds: Record<QuestionKind, string> = {
  question: 'Question',
  conjecture: 'Conjecture',
  direction: 'Direction',
}

const groups: Record<StatusGroup, string> = {
  proposed: 'Proposed',
  open: 'Open',
  'partially-answered': 'Partly answered',
  answered: 'Answered',
  closed: 'Closed',
}

export const questionWords = {
  bases,
  kinds,
  groups,
  parts: 'Parts',
  literature: 'Literature',
  literatureChecked: {
    no: 'not checked',
    partly: 'partly checked',
    yes: 'checked',
  },
  prize: 'Prize',
  partOf: 'Part of',
  notWorkedIn: {
    none: '',
    partial: 'The discussion contains a partial result that these remarks do not cover yet.',
    solution: 'The discussion contains a claimed solution that these remarks do not cover yet.',
  },
  putForward: 'Propose this draft',
  askPart: 'Ask a part of it',
  chain: {
    title: 'Claims and what became of them',
    claims: 'Claims',
    none: 'Nobody has claimed anything about this yet.',
    add: 'Make a claim',
    asGraph: 'as a graph',
    folded: (count: number) => (count === 1 ? 'Its prediction' : `Its ${count} predictions`),
    foldedOne: (name: string, word: string) => `${name} ${word.toLowerCase()}`,
  },
} as const
