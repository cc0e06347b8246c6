import type { MarkdownIt } from 'markdown-it'
import taskLists from 'markdown-it-task-lists'
import { guardRule } from '#app/markup/guarded-rule.ts'
import { MAX_TASKS } from '#app/markup/limits.ts'

// The plugin looks back through the list once for each task, which is quadratic in a long one.
export function tasks(md: MarkdownIt): void {
  md.use(taskLists)
  guardRule(md.core.ruler, 'github-task-lists', (run, state) => {
    const tasks = state.tokens.filter((token) => /^\[[ xX]\] /.test(token.content))
    if (tasks.length <= MAX_TASKS) run()
  })
}
