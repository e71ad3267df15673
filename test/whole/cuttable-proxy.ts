import { connect, createServer, type Socket } from 'node:net'
import { freePort } from './program.ts'

/** A way to a TCP server that a test can cut: refused, or silent as behind a dead switch. */
export class CuttableProxy {
  readonly port: number
  #manner: 'open' | 'refused' | 'silent' = 'open'
  readonly #sockets = new Set<Socket>()
  readonly #server: ReturnType<typeof createServer>

  private constructor(port: number, target: { host: string; port: number }) {
    this.port = port
    this.#server = createServer((near) => {
      this.#keep(near)
      if (this.#manner === 'refused') return near.destroy()
      const far = connect(target.port, target.host)
      this.#keep(far)
      near.on('data', (chunk) => this.#manner === 'open' && far.write(chunk))
      far.on('data', (chunk) => this.#manner === 'open' && near.write(chunk))
      near.on('close', () => far.destroy())
      far.on('close', () => near.destroy())
    })
  }

  static async to(target: { host: string; port: number }): Promise<CuttableProxy> {
    const proxy = new CuttableProxy(await freePort(), target)
    await new Promise<void>((resolve) => proxy.#server.listen(proxy.port, '127.0.0.1', resolve))
    return proxy
  }

  cut(manner: 'refused' | 'silent'): void {
    this.#manner = manner
    if (manner === 'refused') this.#dropAll()
  }

  /** What was silent stays lost: its connections end. */
  mend(): void {
    this.#manner = 'open'
    this.#dropAll()
  }

  async close(): Promise<void> {
    this.#dropAll()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.#sockets.delete(socket))
  }

  #dropAll(): void {
    for (const socket of this.#sockets) socket.destroy()
  }
}
