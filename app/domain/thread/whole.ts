import { LEVELS } from './place.ts'

/** With at most this many comments a thread stands whole on its record's page. */
const WHOLE_THREAD = 150

type Row = { record: { total: number }; comment: { depth: number; visibility: string } }

/** Whether a comment can be pointed at on its record's page instead of being shown on its own. */
export const standsOnRecordPage = ({ record, comment }: Row) =>
  comment.visibility === 'public' && record.total <= WHOLE_THREAD && comment.depth < LEVELS
