import type { Conversation, Part } from './conversation.ts'
import { hasContent, isNote } from './part.ts'
import { ownWords } from './part-text.ts'

export type SpeakerRole = 'customer' | 'teammate' | 'assistant' | 'bot' | 'note'

export type TranscriptPart = {
  role: SpeakerRole
  text: string
  at: Date
  images: { fileKey: string | undefined; contentType: string }[]
  attachments: string[]
}

/** [A1, F2] The whole thread with roles; a failed image stays as a placeholder. */
export function toTranscript(
  { parts, channel }: Conversation,
  ownPartIds: ReadonlySet<string>,
  options: { forwardsAttachments: boolean },
): TranscriptPart[] {
  return parts.filter(hasContent).map((part) => ({
    role: roleOf(part, ownPartIds),
    text: part.author.kind === 'contact' ? ownWords(part, channel.kind) : part.text,
    at: part.createdAt,
    images: part.attachments
      .filter(({ kind }) => kind === 'image')
      .map(({ fileKey, contentType }) => ({ fileKey, contentType })),
    attachments: options.forwardsAttachments ? describeFiles(part) : [],
  }))
}

function roleOf(part: Part, ownPartIds: ReadonlySet<string>): SpeakerRole {
  if (isNote(part)) return 'note'
  if (ownPartIds.has(part.id)) return 'assistant'
  if (part.author.kind === 'contact') return 'customer'
  return part.author.kind === 'teammate' ? 'teammate' : 'bot'
}

function describeFiles(part: Part): string[] {
  return part.attachments
    .filter(({ kind }) => kind === 'file')
    .map(({ name, contentType, byteCount }) => {
      const size = byteCount === undefined ? 'size unknown' : `${byteCount} bytes`
      return `[attachment: ${name}, ${contentType}, ${size}]`
    })
}
