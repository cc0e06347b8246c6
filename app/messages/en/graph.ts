/** The page of the chain around a record. */
export const graphWords = {
  title: (name: string) => `The chain around ${name}`,
  steps: 'How far',
  step: (steps: number) => (steps === 1 ? '1 link' : `${steps} links`),
  alone: 'Nothing is linked to it yet.',
  reach: (records: number, steps: number) =>
    records === 1
      ? `One record within ${steps === 1 ? 'one link' : `${steps} links`} of it.`
      : `${records} records within ${steps === 1 ? 'one link' : `${steps} links`} of it.`,
  beyond: (count: number) =>
    count === 1
      ? 'One further record is linked to these.'
      : `${count} further records are linked to these.`,
  whole: 'Nothing further is linked to these.',
  back: (name: string) => `Back to ${name}`,
} as const
