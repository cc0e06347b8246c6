import pino from 'pino'

/** One line of JSON for each thing worth knowing, on standard output. */
export const log = pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
