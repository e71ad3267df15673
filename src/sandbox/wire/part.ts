import { imageSize } from '../files/image-size.ts'
import { signedUrl } from '../files/signed-urls.ts'
import type { Attachment, Author, Part } from '../model/conversation.ts'
import type { StoredFile } from '../model/workspace.ts'
import { escapeAttribute } from '../text/html-tokens.ts'
import { toPlainText } from '../text/plain-text.ts'
import type { Presentation } from './presentation.ts'

/** Marks what a private app's token wrote. */
const appPackageCode = 'sandbox-private-app'

export function partToWire(part: Part, presentation: Presentation): Record<string, unknown> {
  const { version, workspace } = presentation
  return {
    type: 'conversation_part',
    id: part.id,
    part_type: part.partType,
    body: part.body === null ? null : bodyToWire(part.body, presentation),
    created_at: part.createdAt,
    updated_at: part.updatedAt,
    notified_at: part.createdAt,
    assigned_to: part.assignedTo ?? null,
    author: partAuthorToWire(part.author, presentation),
    attachments: attachmentsToWire(part.attachments, presentation),
    external_id: null,
    redacted: part.redacted ?? false,
    metadata: metadata(part),
    ...(version >= 16 ? { email_message_metadata: null } : {}),
    state: part.state,
    tags: [],
    event_details: part.eventDetails ?? {},
    app_package_code: part.viaApi ? `${appPackageCode}-${workspace.id}` : null,
  }
}

function metadata(part: Part): object {
  return {
    ...(part.quickReplyOptions ? { quick_reply_options: part.quickReplyOptions } : {}),
    ...(part.quickReplyUuid ? { quick_reply_uuid: part.quickReplyUuid } : {}),
  }
}

export function authorToWire(author: Author): Record<string, unknown> {
  return { type: author.type, id: author.id, name: author.name ?? '', email: author.email ?? '' }
}

function partAuthorToWire(author: Author, { version }: Presentation): Record<string, unknown> {
  if (author.type !== 'bot' || version < 14) return authorToWire(author)
  return {
    ...authorToWire(author),
    from_ai_agent: author.fromAiAgent ?? false,
    is_ai_answer: author.isAiAnswer ?? false,
  }
}

/** Pictures get a fresh address each time that the body is shown. */
export function bodyToWire(body: string, { workspace, plainText }: Presentation): string {
  if (plainText) return toPlainText(body)
  if (!body.includes('sandbox-file:')) return body
  return body.replaceAll(/<img src="sandbox-file:(\d+)">/g, (_whole, fileId: string) => {
    const file = workspace.files.get(fileId)
    return file ? imageTag(file, signedUrl(workspace, file)) : '<img src="">'
  })
}

function imageTag(file: StoredFile, url: string): string {
  const size = imageSize(file.bytes)
  const measures = size ? ` width="${size.width}" height="${size.height}"` : ''
  return `<img src="${escapeAttribute(url)}" alt=""${measures}>`
}

export function attachmentsToWire(
  attachments: readonly Attachment[] | undefined,
  { workspace }: Presentation,
): object[] {
  return (attachments ?? []).map((attachment) => {
    if (attachment.kind === 'link') return linkToWire(attachment.url)
    const file = workspace.files.get(attachment.fileId)
    if (!file) return linkToWire('')
    return {
      type: 'upload',
      name: file.name,
      url: signedUrl(workspace, file),
      content_type: file.contentType,
      filesize: file.bytes.length,
      ...imageSize(file.bytes),
    }
  })
}

function linkToWire(url: string): object {
  const name = url.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
  return { type: 'upload', name: name || 'image', url, content_type: 'image/*', filesize: 0 }
}
