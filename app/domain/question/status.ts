export const QUESTION_KINDS = ['direction', 'question', 'conjecture'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

export const QUESTION_STATUSES = [
  'draft',
  'proposed',
  'open',
  'partially-answered',
  'answered-affirmative',
  'answered-negative',
  'answered-other',
  'ill-posed',
  'merged',
  'declined',
] as const
export type QuestionStatus = (typeof QUESTION_STATUSES)[number]

/** What a proof assistant has checked, kept apart from what people have agreed on. */
export const FORMAL_STATUSES = [
  'none',
  'stated',
  'proved-affirmative',
  'proved-negative',
  'proved-other',
] as const
export type FormalStatus = (typeof FORMAL_STATUSES)[number]

const ENDS = [
  'partially-answered',
  'answered-affirmative',
  'answered-negative',
  'answered-other',
  'ill-posed',
  'merged',
] as const satisfies readonly QuestionStatus[]

/** Every step a person may take. Reopening an ended question is a step to `open` with a reason. */
const STEPS: Record<QuestionStatus, readonly QuestionStatus[]> = {
  draft: ['proposed'],
  proposed: ['open', 'declined', 'merged'],
  open: ENDS,
  'partially-answered': ['open', ...ENDS.filter((end) => end !== 'partially-answered')],
  'answered-affirmative': ['open', 'merged'],
  'answered-negative': ['open', 'merged'],
  'answered-other': ['open', 'merged'],
  'ill-posed': ['open', 'merged'],
  merged: ['open'],
  declined: ['open'],
}

export function nextStatuses(status: QuestionStatus): readonly QuestionStatus[] {
  return STEPS[status]
}

export function mayStep(from: QuestionStatus, to: QuestionStatus): boolean {
  return STEPS[from].includes(to)
}

export type Answered = Extract<QuestionStatus, `answered-${string}`>

export function isAnswered(status: QuestionStatus): status is Answered {
  return status.startsWith('answered-')
}

/** The four groups a list is narrowed by. */
export const STATUS_GROUPS = [
  'proposed',
  'open',
  'partially-answered',
  'answered',
  'closed',
] as const
export type StatusGroup = (typeof STATUS_GROUPS)[number]

export function statusGroup(status: QuestionStatus): StatusGroup | null {
  if (status === 'draft') return null
  if (isAnswered(status)) return 'answered'
  if (status === 'ill-posed' || status === 'merged' || status === 'declined') return 'closed'
  return status as Exclude<StatusGroup, 'answered' | 'closed'>
}

export function statusesIn(group: StatusGroup): QuestionStatus[] {
  return QUESTION_STATUSES.filter((status) => statusGroup(status) === group)
}
