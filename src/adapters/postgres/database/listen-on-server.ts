import pg from 'pg'

const RECONNECT_MS = 1_000

/** Listens on a connection of its own, and connects again by itself when it is lost. */
export async function listenOnServer(
  address: pg.ClientConfig,
  channel: string,
  heard: (about: string) => void,
): Promise<{ close(): Promise<void> }> {
  const listener = new ServerListener(address, channel, heard)
  await listener.connect()
  return { close: () => listener.close() }
}

class ServerListener {
  readonly #address: pg.ClientConfig
  readonly #channel: string
  readonly #heard: (about: string) => void
  #client: pg.Client | undefined
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(address: pg.ClientConfig, channel: string, heard: (about: string) => void) {
    this.#address = address
    this.#channel = channel
    this.#heard = heard
  }

  async connect(): Promise<void> {
    const client = new pg.Client(this.#address)
    client.on('notification', ({ payload }) => this.#heard(payload ?? ''))
    client.on('error', () => this.#lose(client))
    client.on('end', () => this.#lose(client))
    this.#client = client
    try {
      await client.connect()
      await client.query(`listen ${pg.escapeIdentifier(this.#channel)}`)
      this.#heard('')
    } catch {
      this.#lose(client)
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    const client = this.#client
    this.#client = undefined
    await client?.end().catch(() => undefined)
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client || this.#isClosed) return
    this.#client = undefined
    void client.end().catch(() => undefined)
    this.#timer = setTimeout(() => void this.connect(), RECONNECT_MS)
    this.#timer.unref()
  }
}
