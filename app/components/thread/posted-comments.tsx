import { useNavigate } from '@remix-run/react'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { PlacedComment } from '#app/domain/comment/placed.ts'
import type { CommentView } from '#app/domain/comment/view.ts'
import { commentAnchor, commentPath } from '#app/domain/paths/comment.ts'
import type { ThreadSort } from '#app/domain/thread/sort.ts'
import { withPosted } from '#app/domain/thread/with-posted.ts'

type Posted = { all: PlacedComment[]; sort: ThreadSort; add: (placed: PlacedComment) => void }

const NONE: PlacedComment[] = []
const Context = createContext<Posted>({ all: NONE, sort: 'best', add: () => undefined })

type Props = {
  /** The thread as it was loaded; loaded anew it holds what was posted. */
  thread: { sort: ThreadSort }
  children: ReactNode
}

/** Holds what is posted to the thread inside of it until that is loaded again. */
export function PostedComments({ thread, children }: Props) {
  const [kept, keep] = useState({ to: thread, all: NONE })
  const all = kept.to === thread ? kept.all : NONE
  const last = all.at(-1)?.comment.id
  const navigate = useNavigate()
  useEffect(() => {
    // A reply to a very deep comment is attached further up, maybe to one that this page leaves out.
    if (last && !focus(commentAnchor(last))) navigate(commentPath(last))
  }, [last, navigate])
  const posted = useMemo(() => {
    const add = (placed: PlacedComment) => {
      const others = all.filter(({ comment }) => comment.id !== placed.comment.id)
      keep({ to: thread, all: [...others, placed] })
    }
    return { all, sort: thread.sort, add }
  }, [all, thread])
  return <Context.Provider value={posted}>{children}</Context.Provider>
}

export const usePosted = () => useContext(Context)

/** The comments of one level with those posted to it since. */
export function useLevel(parentId: string | null, views: CommentView[]): CommentView[] {
  const { all, sort } = usePosted()
  const posted = all.filter((placed) => placed.parentId === parentId).map(({ comment }) => comment)
  return withPosted(views, posted, sort)
}

/** The focus was in a form that is empty or gone by now; it goes on with what was written. */
function focus(anchor: string): boolean {
  const comment = document.getElementById(anchor)
  if (!comment) return false
  comment.tabIndex = -1
  comment.focus()
  return true
}
