import type { Attachment } from '#domain/conversation/conversation.ts'
import type { WireAttachment } from '../wire/conversation.ts'
import { inlineImageUrls } from './inline-images.ts'

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
}
const SEEABLE_TYPES = new Set(Object.values(IMAGE_TYPES))
const UNKNOWN_TYPE = 'application/octet-stream'

/** [F1] Images pasted into the body first, then the listed files; the same address counts once. */
export function toAttachments(html: string, listed: readonly WireAttachment[]): Attachment[] {
  const inline = inlineImageUrls(html)
  const inlineSet = new Set(inline)
  return [
    ...inline.map(toInlineImage),
    ...listed.filter((attachment) => !inlineSet.has(attachment.url)).map(toAttachment),
  ]
}

function toInlineImage(url: string): Attachment {
  const name = nameOf(url)
  return { kind: 'image', name, url, contentType: typeByExtension(name) ?? 'image/png' }
}

function toAttachment(wire: WireAttachment): Attachment {
  const name = wire.name ?? nameOf(wire.url)
  const contentType = contentTypeOf(wire.content_type, name)
  return {
    kind: SEEABLE_TYPES.has(contentType) ? 'image' : 'file',
    name,
    url: wire.url,
    contentType,
    byteCount: wire.filesize,
  }
}

function contentTypeOf(stated: string | undefined, name: string): string {
  const type = (stated ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'image/jpg') return 'image/jpeg'
  if (type === '' || type === UNKNOWN_TYPE) return typeByExtension(name) ?? UNKNOWN_TYPE
  return type
}

function typeByExtension(name: string): string | undefined {
  const extension = /\.([a-z]{3,4})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(IMAGE_TYPES, extension) ? IMAGE_TYPES[extension] : undefined
}

function nameOf(url: string): string {
  if (!URL.canParse(url)) return 'file'
  const last = new URL(url).pathname.split('/').at(-1) ?? ''
  return (last === '' ? 'file' : decodePath(last)).slice(0, 255)
}

function decodePath(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
