/**
 * Reads at most `limit` bytes as they came: content encodings are not undone. Undefined when there are more,
 * with the rest left unread; a body that announces its length is refused before it is read.
 */
export async function readBody(request: Request, limit: number): Promise<Buffer | undefined> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > limit) return undefined
  if (!request.body) return Buffer.alloc(0)
  const pieces: Uint8Array[] = []
  let size = 0
  const reader = (request.body as ReadableStream<Uint8Array>).getReader() // bytes, as of every request
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.byteLength
    if (size > limit) {
      await reader.cancel()
      return undefined
    }
    pieces.push(piece.value)
  }
  return Buffer.concat(pieces, size)
}
