import type { Attachment } from '../model/conversation.ts'
import { invalid } from '../model/refusal.ts'
import type { StoredFile, Workspace } from '../model/workspace.ts'

type NewFile = { name: string; contentType: string; base64: string }

/** Keeps the bytes in memory. Refuses what is no base64. */
export function keepFile(workspace: Workspace, { name, contentType, base64 }: NewFile): StoredFile {
  const compact = base64.replaceAll(/\s/g, '')
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(compact)) {
    throw invalid(`The file '${name}' is not valid base64`, 'attachment_files')
  }
  const file: StoredFile = {
    id: workspace.ids.next('file'),
    name: name || 'file',
    contentType: contentType || 'application/octet-stream',
    bytes: Buffer.from(compact, 'base64'),
  }
  workspace.files.set(file.id, file)
  return file
}

type Placed = { attachments: Attachment[]; inlineHtml: string }

/** Pictures lie in the body where Intercom would paste them; everything else is an attachment. */
export function placeFiles(
  files: readonly StoredFile[],
  { picturesInline }: { picturesInline: boolean },
): Placed {
  const isInline = (file: StoredFile) => picturesInline && file.contentType.startsWith('image/')
  return {
    attachments: files
      .filter((file) => !isInline(file))
      .map((file) => ({ kind: 'file', fileId: file.id })),
    inlineHtml: files
      .filter(isInline)
      .map((file) => `<div class="intercom-container"><img src="sandbox-file:${file.id}"></div>`)
      .join('\n'),
  }
}
