import { describe, expect, it } from 'vitest'
import type { Files } from '#ports/conversations/files.ts'

/** `imageUrl` leads to a PNG, `otherUrl` to something that is none. */
export type FilesUnderTest = { files: Files; imageUrl: string; otherUrl: string }

/** What every file store promises. */
export function filesContract(name: string, open: () => Promise<FilesUnderTest>): void {
  describe(`files: ${name}`, () => {
    it('[F1] keeps an image and gives it back', async () => {
      const { files, imageUrl } = await open()

      const stored = await files.fetchAndStore('organization-1', imageUrl)
      const found = await files.read('organization-1', stored?.fileKey ?? '')

      expect(stored?.contentType).toBe('image/png')
      expect(found?.contentType).toBe('image/png')
      expect(found?.bytes.byteLength).toBe(stored?.byteCount)
    })

    it('[F1] stores nothing that is no image or cannot be had', async () => {
      const { files, otherUrl } = await open()

      expect(await files.fetchAndStore('organization-1', otherUrl)).toBeUndefined()
      expect(await files.fetchAndStore('organization-1', 'https://evil.test/a')).toBeUndefined()
    })

    it('[F1] gives a file to its own organization only', async () => {
      const { files, imageUrl } = await open()
      const stored = await files.fetchAndStore('organization-1', imageUrl)
      const fileKey = stored?.fileKey ?? ''

      await files.deleteAll('organization-2', [fileKey])

      expect(await files.read('organization-2', fileKey)).toBeUndefined()
      expect(await files.read('organization-1', fileKey)).toBeDefined()
    })

    it('[S4] deletes, and knows no file twice deleted', async () => {
      const { files, imageUrl } = await open()
      const stored = await files.fetchAndStore('organization-1', imageUrl)
      const fileKey = stored?.fileKey ?? ''

      await files.deleteAll('organization-1', [fileKey])
      await files.deleteAll('organization-1', [fileKey])

      expect(await files.read('organization-1', fileKey)).toBeUndefined()
    })

    it.each([
      '',
      '../secret',
      'organization-1/../../secret.png',
      '/etc/passwd',
      'organization-1/x',
    ])('[F1] finds nothing under the key %j', async (fileKey) => {
      const { files } = await open()

      expect(await files.read('organization-1', fileKey)).toBeUndefined()
      await files.deleteAll('organization-1', [fileKey])
    })
  })
}
