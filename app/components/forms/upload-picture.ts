/** Stores a picture on the site and answers the Markdown that shows it. */
export async function uploadPicture(file: File): Promise<string> {
  const form = new FormData()
  form.set('file', file)
  const answer = await fetch('/uploads', { method: 'POST', body: form })
  if (!answer.ok) throw new Error('the picture was refused')
  const { path } = (await answer.json()) as { path: string }
  return `![](${path})`
}
