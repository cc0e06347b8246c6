import { Refusal } from '#app/domain/refusal/refusal.ts'

/** The kind and subject of a refusal, or that nothing was refused. */
export const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing refused',
    (error: unknown) => (error instanceof Refusal ? `${error.kind} ${error.what}` : error),
  )

/** The problems by field that a refusal carries. */
export const problemsOf = (work: Promise<unknown>): Promise<Record<string, string[]>> =>
  work.then(
    () => ({}),
    (error: unknown) => {
      if (error instanceof Refusal) return error.fields
      throw error
    },
  )
