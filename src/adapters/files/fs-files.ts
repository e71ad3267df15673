import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Files, StoredFile } from '#ports/conversations/files.ts'
import { contentTypeOfKey, newFileKey } from './file-key.ts'
import type { ImageFetcher } from './image-fetcher.ts'
import { contentTypeOf } from './image-type.ts'

/** [F1] Keeps images in a local folder, one subfolder per organization, readable by us alone. */
export class FsFiles implements Files {
  readonly #folder: string
  readonly #fetcher: ImageFetcher

  /** `folder` is made when the first file comes. */
  constructor(settings: { folder: string; fetcher: ImageFetcher }) {
    this.#folder = settings.folder
    this.#fetcher = settings.fetcher
  }

  async fetchAndStore(organizationId: string, url: string): Promise<StoredFile | undefined> {
    const image = await this.#fetcher.fetch(url)
    if (image === undefined) return undefined
    const fileKey = newFileKey(organizationId, image.extension)
    const path = join(this.#folder, fileKey)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    // A crash while writing leaves a `.part`, never half an image under its key.
    await writeFile(`${path}.part`, image.bytes, { mode: 0o600, flush: true })
    await rename(`${path}.part`, path)
    const contentType = contentTypeOf(image.extension)
    return { fileKey, contentType, byteCount: image.bytes.byteLength }
  }

  async read(
    organizationId: string,
    fileKey: string,
  ): Promise<{ bytes: Uint8Array; contentType: string } | undefined> {
    const contentType = contentTypeOfKey(organizationId, fileKey)
    if (contentType === undefined) return undefined
    try {
      return { bytes: await readFile(join(this.#folder, fileKey)), contentType }
    } catch (error) {
      if (isAbsent(error)) return undefined
      throw error
    }
  }

  async deleteAll(organizationId: string, fileKeys: readonly string[]): Promise<void> {
    for (const fileKey of fileKeys) {
      if (contentTypeOfKey(organizationId, fileKey) === undefined) continue
      await rm(join(this.#folder, fileKey), { force: true })
    }
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
