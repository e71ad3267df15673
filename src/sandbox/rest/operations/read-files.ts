import { z } from 'zod'
import { keepFile } from '../../files/keep-file.ts'
import type { Attachment } from '../../model/conversation.ts'
import { invalid } from '../../model/refusal.ts'
import type { Workspace } from '../../model/workspace.ts'

const mostFiles = 10

const filesSchema = z
  .array(z.object({ content_type: z.string(), name: z.string(), data: z.string() }))
  .max(mostFiles)
const linksSchema = z.array(z.url({ protocol: /^https?$/ })).max(mostFiles)

/** At most ten files with their bytes, and ten addresses of pictures. */
export function readAttachments(
  workspace: Workspace,
  body: Readonly<Record<string, unknown>>,
): Attachment[] {
  const files = filesSchema.safeParse(body.attachment_files ?? [])
  if (!files.success) throw invalid('attachment_files is not valid', 'attachment_files')
  const kept = files.data.map((file) =>
    keepFile(workspace, { name: file.name, contentType: file.content_type, base64: file.data }),
  )
  return [
    ...kept.map((file): Attachment => ({ kind: 'file', fileId: file.id })),
    ...readLinks(body.attachment_urls),
  ]
}

export function readLinks(urls: unknown): Attachment[] {
  const links = linksSchema.safeParse(urls ?? [])
  if (!links.success) throw invalid('attachment_urls is not valid', 'attachment_urls')
  return links.data.map((url) => ({ kind: 'link', url }))
}
