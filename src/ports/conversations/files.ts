export type StoredFile = { fileKey: string; contentType: string; byteCount: number }

/** [F1] Images of customers, fetched once from Intercom's hosts and kept. */
export interface Files {
  /** Fetches an allowed URL (20 MiB, 10 s, no redirect out of the list) and stores it; undefined when it cannot be had. */
  fetchAndStore(organizationId: string, url: string): Promise<StoredFile | undefined>
  /** Undefined when absent or another organization's. */
  read(
    organizationId: string,
    fileKey: string,
  ): Promise<{ bytes: Uint8Array; contentType: string } | undefined>
  deleteAll(organizationId: string, fileKeys: readonly string[]): Promise<void>
}

export type ErasedFile = { organizationId: string; fileKey: string }

/** [K4, S4] Files whose texts were erased and that the file store still has to forget. */
export interface ErasedFiles {
  list(limit: number): Promise<ErasedFile[]>
  /** The file store has it no more. Harmless when repeated. */
  forget(file: ErasedFile): Promise<void>
}
