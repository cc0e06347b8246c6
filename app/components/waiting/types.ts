import type { QueueName, Waiting } from '#app/domain/waiting/queues.ts'
import type { WaitingRow } from '#app/domain/waiting/row.ts'

/** A row with its value as the page writes it. */
export type WrittenRow = Omit<WaitingRow, 'measured'> & { measured?: string }

export type WrittenQueue = Waiting & { name: QueueName; late: boolean; rows: WrittenRow[] }
