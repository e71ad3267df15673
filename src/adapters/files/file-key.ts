import { randomUUID } from 'node:crypto'
import { contentTypeOf, type ImageExtension } from './image-type.ts'

const FILE_KEY = /^([\w-]{1,64})\/[0-9a-f-]{36}\.(png|jpg|gif|webp)$/

/** A key nobody can guess, under its organization: `<organization>/<uuid>.<extension>`. */
export function newFileKey(organizationId: string, extension: ImageExtension): string {
  const key = `${organizationId}/${randomUUID()}.${extension}`
  if (!FILE_KEY.test(key))
    throw new Error('An organization id holds letters, digits and dashes only')
  return key
}

/** Undefined for another organization's key, and for whatever no store has ever given out. */
export function contentTypeOfKey(organizationId: string, fileKey: string): string | undefined {
  const [, owner, extension] = FILE_KEY.exec(fileKey) ?? []
  if (owner !== organizationId) return undefined
  return contentTypeOf(extension as ImageExtension) // the pattern allows no other extension
}
