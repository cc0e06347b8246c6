import { Notice } from '#app/components/page/notice.tsx'
import { scoreWords } from '#messages/scores.ts'

/** That the scores on a page are still those of an earlier version. */
export const Recomputing = () => <Notice>{scoreWords.recomputing.now}</Notice>
