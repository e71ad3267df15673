import type { ErasedFiles, Files } from '#ports/conversations/files.ts'

export type DeleteErasedPorts = { erasedFiles: ErasedFiles; files: Pick<Files, 'deleteAll'> }

const mostAtOnce = 200

/** [K4, S4] Deletes what erasures left in the file store. A crash in its midst deletes again, which is harmless. */
export async function deleteErasedFiles({ erasedFiles, files }: DeleteErasedPorts): Promise<void> {
  for (;;) {
    const due = await erasedFiles.list(mostAtOnce)
    for (const file of due) {
      await files.deleteAll(file.organizationId, [file.fileKey])
      await erasedFiles.forget(file)
    }
    if (due.length < mostAtOnce) return
  }
}
