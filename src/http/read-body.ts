/** A request as far as its body goes. */
export type BodySource = {
  header(name: string): string | undefined
  arrayBuffer(): Promise<ArrayBuffer>
  raw: Request
}

/**
 * Reads at most `limit` bytes as they came: content encodings are not undone. Undefined when there are more,
 * with the rest left unread; a body that announces its length is refused before it is read.
 */
export async function readBody(request: BodySource, limit: number): Promise<Buffer | undefined> {
  const announced = request.header('Content-Length')
  if (announced === undefined) return readStream(request.raw, limit)
  // The server's parser lets no more through than what is announced, so the shorter way is safe.
  return Number(announced) > limit ? undefined : Buffer.from(await request.arrayBuffer())
}

async function readStream({ body }: Request, limit: number): Promise<Buffer | undefined> {
  if (!body) return Buffer.alloc(0)
  const pieces: Uint8Array[] = []
  let size = 0
  const reader = (body as ReadableStream<Uint8Array>).getReader() // bytes, as of every request
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
