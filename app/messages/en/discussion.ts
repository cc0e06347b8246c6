import { shownNumber } from '#app/domain/text/number.ts'

const counted = (count: number, one: string, many: string) =>
  `${shownNumber(count)} ${count === 1 ? one : many}`

/** Threads, comments and votes. */
export const discussionWords = {
  heading: 'Discussion',
  total: (count: number) =>
    count === 0 ? 'No comments yet' : counted(count, 'comment', 'comments'),
  sortedBy: 'Order of the comments',
  sorts: { best: 'Best', newest: 'Newest', oldest: 'Oldest' },
  nextPage: 'Next comments',
  cutAbove: 'This thread begins earlier; its first comments are not shown here.',
  commentOn: (title: string) => `Comment on ${title}`,
  labels: {
    queued: 'Waiting for review. Only you and curators can see it.',
    hidden: 'Hidden by a curator. Only its author and curators can see it.',
  },
  anchored: (part: string, revision: number) => `On the ${part}, revision ${revision}`,
  write: 'Write a comment',
  bodyLabel: 'Comment',
  bodyHelp: 'Markdown, with mathematics as TeX between dollar signs.',
  post: 'Post comment',
  reply: 'Reply',
  replyTo: (who: string) => `Reply to ${who}`,
  postReply: 'Post reply',
  noVote: 'Sign in to vote. Nobody votes on what they wrote themselves.',
  empty:
    'Nobody has commented yet. What would help: a partial result, a reference, an objection, a clearer statement.',
  signInToComment: 'Sign in to comment.',
  edit: 'Edit',
  editTitle: 'Edit a comment',
  save: 'Save',
  reasonOptional: 'Reason (optional, shown in the history)',
  reasonPublic: 'Reason (shown to everybody)',
  delete: 'Delete',
  deleteTitle: 'Delete a comment',
  deleteWarning: 'Its text disappears from the discussion; the replies to it stay.',
  hide: 'Hide',
  show: 'Show again',
  visibility: {
    hidden: {
      title: 'Hide something',
      lead: 'Its author and curators still see it, with the reason. It can be shown again.',
    },
    public: {
      title: 'Show something again',
      lead: 'Everybody sees it as before; that it was hidden, and why, stays in its history.',
    },
  },
  historyTitle: 'History of a comment',
  revision: (number: number) => `Revision ${number}`,
} as const
