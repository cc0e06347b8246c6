import { type Response, Router } from 'express'
import { uploadPath } from '#app/domain/paths/subject.ts'
import { openAttachment } from '#app/services/attachments/open-attachment.server.ts'
import { uploadPicture } from '#app/services/attachments/upload-picture.server.ts'
import { refusalFor } from '#app/services/site/storage-refusal.server.ts'
import { refusalWords } from '#messages/refusals.ts'
import { memberOf } from './guard.server.ts'
import { log } from './log.server.ts'
import { receiveFile } from './multipart.server.ts'
import { retryHeaders, statusOf } from './respond.server.ts'
import { readViewer } from './session.server.ts'

/** `POST /uploads` takes one picture and answers its address; `GET /uploads/<hash>` serves it. */
export function uploads(): Router {
  const router = Router()
  router.post('/uploads', async (req, res) => {
    try {
      const headers = new Headers(req.headers.cookie ? { cookie: req.headers.cookie } : {})
      const { viewer } = await readViewer(new Request('http://session.invalid', { headers }))
      const file = await receiveFile(req)
      const stored = await uploadPicture(memberOf({ viewer }), file)
      res.status(201).json({ ...stored, path: uploadPath(stored.hash) })
    } catch (error) {
      refused(res, error)
    }
  })
  router.get('/uploads/:hash', async (req, res) => {
    const file = await openAttachment(req.params.hash).catch((error) => refused(res, error))
    if (file === undefined) return
    if (!file) return void res.status(404).type('text').send(refusalWords.attachment)
    res.set({
      'Content-Type': file.mediaType,
      'Content-Length': String(file.bytes),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Disposition': 'inline',
    })
    file
      .stream()
      .on('error', () => res.destroy())
      .pipe(res)
  })
  return router
}

function refused(res: Response, error: unknown): void {
  const refusal = refusalFor(error)
  if (refusal) {
    res
      .status(statusOf(refusal))
      .set(retryHeaders(refusal))
      .json({ problem: refusalWords[refusal.what] })
    return
  }
  log.error({ err: error }, 'upload failed')
  res.status(500).json({ problem: refusalWords.busy })
}
