/** What seeing models accept, with the extension under which it is kept. */
const IMAGE_TYPES = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
} as const

export type ImageExtension = keyof typeof IMAGE_TYPES

/** Judged by the first bytes; what a server or a name says counts for nothing. */
export function imageExtension(bytes: Uint8Array): ImageExtension | undefined {
  const head = Buffer.from(bytes.subarray(0, 12))
  const latin = head.toString('latin1')
  if (latin.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (latin.startsWith('\xff\xd8\xff')) return 'jpg'
  if (/^GIF8[79]a/.test(latin)) return 'gif'
  if (latin.startsWith('RIFF') && latin.slice(8, 12) === 'WEBP') return 'webp'
  return undefined
}

export function contentTypeOf(extension: ImageExtension): string {
  return IMAGE_TYPES[extension]
}
