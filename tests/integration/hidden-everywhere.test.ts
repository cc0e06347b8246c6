import { expect, test } from 'vitest'
import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { personPage } from '#app/services/accounts/person-page.server.ts'
import { commentHistory } from '#app/services/discussion/comment-history.server.ts'
import { commentPage } from '#app/services/discussion/comment-page.server.ts'
import { commentSource } from '#app/services/discussion/comment-source.server.ts'
import { postComment } from '#app/services/discussion/post-comment.server.ts'
import { recordThread } from '#app/services/discussion/record-thread.server.ts'
import { homePage } from '#app/services/home/home-page.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { editPage } from '#app/services/questions/compose-page.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { findByName } from '#app/services/records/find-by-name.server.ts'
import { recordHistory } from '#app/services/records/record-history.server.ts'
import { recordRevision } from '#app/services/records/record-revision.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { referenceList, referencePage } from '#app/services/references/reference-pages.server.ts'
import { searchPage } from '#app/services/search/search-page.server.ts'
import { suggest } from '#app/services/search/suggest.server.ts'
import { suggestSimilar } from '#app/services/search/suggest-similar.server.ts'
import { previewText } from '#app/services/site/preview-text.server.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'
import { write } from '#db/client.ts'
import { updateComment } from '#db/queries/comments.ts'
import { updateRecord } from '#db/queries/records.ts'
import { aPerson } from '#tests/support/factories/person.ts'

const WORD = 'xylophonics'
const WORK = 'arXiv:1234.56789'
const NOT_PUBLIC: Visibility[] = ['draft', 'queued', 'hidden', 'deleted']

/** Doors that were asked for the word itself. */
const ECHOES = new Set(['list by tag', 'list by word', 'search', 'suggestion'])

const query = (text: string) => new URLSearchParams(text)
const text = `A ${WORD} of ${WORK}.`

async function ask(author: Member, title: string, parent?: number) {
  const input = ProposeQuestionInput.parse({
    title,
    statement: text,
    tags: WORD,
    parent: parent ? `Q${parent}` : undefined,
  })
  return proposeQuestion(author, input)
}

/** Every way in which the site shows something, asked for one question and one comment. */
function doors(viewer: Viewer, open: number, secret: number, commentId: string) {
  const target = { kind: 'question' as const, number: secret }
  return {
    home: () => homePage(viewer),
    list: () => recordList('question', viewer, query('')),
    'list by tag': () => recordList('question', viewer, query(`tag=${WORD}`)),
    'list by word': () => recordList('question', viewer, query(`q=${WORD}`)),
    'list without replies': () => recordList('question', viewer, query('sort=without-replies')),
    search: () => searchPage(viewer, { q: WORD, kind: null, page: 1 }),
    'search by author': () => searchPage(viewer, { q: 'author:secretive', kind: null, page: 1 }),
    suggestion: () => suggest(viewer, WORD),
    similar: () => suggestSimilar(viewer, { title: `Secret ${WORD}`, statement: text }),
    'parent’s page': () => questionPage(viewer, open),
    'parent’s thread': () => recordThread(viewer, { kind: 'question', number: open }, query('')),
    'parent’s timeline': () => recordTimeline(viewer, { kind: 'question', number: open }),
    references: () => referenceList(viewer),
    reference: () => referencePage(viewer, 'arxiv-1234.56789'),
    author: () => personPage(viewer, 'secretive'),
    preview: () => previewText(viewer, 'here', `Q${secret}`),
    page: () => questionPage(viewer, secret),
    thread: () => recordThread(viewer, target, query('')),
    history: () => recordHistory(viewer, target, {}),
    revision: () => recordRevision(viewer, target, 1),
    timeline: () => recordTimeline(viewer, target),
    'short address': () => findByName(viewer, `Q${secret}`),
    'edit form': () => editPage(viewer as Member, secret),
    comment: () => commentPage(viewer, commentId, { sort: 'best' }),
    'comment’s history': () => commentHistory(viewer, commentId),
    'comment’s source': () => commentSource(viewer, commentId),
    'comment’s vote': () => castVote(viewer, commentId, { axis: 'useful', value: 1 }),
  }
}

/** What a door says: its model as text, or the kind of its refusal. */
async function said(door: () => Promise<unknown>): Promise<string> {
  return door().then(
    (model) => JSON.stringify(model),
    (error: { kind?: string }) => `refused ${error.kind}`,
  )
}

test.each(NOT_PUBLIC)('what is %s is at no door for who may not see it', async (visibility) => {
  const author = await aPerson({ handle: visibility === 'draft' ? 'secretive' : undefined })
  const stranger = await aPerson()
  const asker = await aPerson()
  const plain = ProposeQuestionInput.parse({ title: 'Open', statement: 'In the open.' })
  const { number: open } = await proposeQuestion(asker, plain)
  const secret = await ask(author, `Secret ${WORD}`, open)
  const target = { kind: 'question' as const, number: open }
  const comment = { body: text, anchor: null, parentId: undefined, key: undefined }
  const { id: commentId } = await postComment(author, target, comment)

  const before = await said(() => questionPage(null, open))
  expect(before, 'the parent shows a public part').toContain(WORD)

  await write(async (tx) => {
    await updateRecord(tx, secret.id, { visibility })
    await updateComment(tx, commentId, { visibility })
  })
  for (const viewer of [null, stranger]) {
    for (const [name, door] of Object.entries(doors(viewer, open, secret.number, commentId))) {
      const told = await said(door)
      // Where the word was asked for, it is repeated as the question; the texts never are.
      const forbidden = ECHOES.has(name) ? `A ${WORD}` : WORD
      expect(told, `${name} for ${viewer ? 'a stranger' : 'a visitor'}`).not.toMatch(
        new RegExp(`Secret|${secret.id}|${commentId}|1234.56789|${forbidden}`),
      )
    }
  }
})

test('what is hidden is refused like what does not exist', async () => {
  const author = await aPerson()
  const { number, id } = await ask(author, `Secret ${WORD}`)
  await write((tx) => updateRecord(tx, id, { visibility: 'hidden' }))
  expect(await said(() => questionPage(null, number))).toBe('refused not-found')
  expect(await said(() => questionPage(null, 999_999))).toBe('refused not-found')
})
