import { randomUUID } from 'node:crypto'
import type { Changes } from '#ports/conversations/changes.ts'
import type { Database } from '../database/database.ts'
import { HintThrottle } from '../database/hint-throttle.ts'

const CHANGED = 'firstline_changed'
const mostThrottles = 1_000

/** Says on all nodes that something of an organization changed: at most once in 20 ms each. */
export class ChangeHints {
  readonly #database: Database
  readonly #throttles = new Map<string, HintThrottle>()

  constructor(database: Database) {
    this.#database = database
  }

  tell(organizationId: string): void {
    if (this.#throttles.size >= mostThrottles) this.#throttles.clear()
    const throttle =
      this.#throttles.get(organizationId) ??
      new HintThrottle(() => this.#database.hint(CHANGED, organizationId))
    this.#throttles.set(organizationId, throttle)
    throttle.hint()
  }
}

/** Hears the hints of all nodes, from the first page that watches on. */
export class PostgresChanges implements Changes {
  readonly #database: Database
  readonly #watchers = new Map<string, Set<() => void>>()
  readonly #counts = new Map<string, number>()
  #era: string = randomUUID()
  #listening: Promise<unknown> | undefined

  constructor(database: Database) {
    this.#database = database
  }

  watch(organizationId: string, heard: () => void): () => void {
    this.#listen()
    const watchers = this.#watchers.get(organizationId) ?? new Set()
    this.#watchers.set(organizationId, watchers.add(heard))
    return () => {
      watchers.delete(heard)
      if (watchers.size === 0) this.#watchers.delete(organizationId)
    }
  }

  position(organizationId: string): string {
    this.#listen()
    return `${this.#era}-${this.#counts.get(organizationId) ?? 0}`
  }

  #listen(): void {
    this.#listening ??= this.#database.listen(CHANGED, (about) => this.#hear(about))
  }

  /** After a reconnect nobody knows what was missed, so everybody reads again. */
  #hear(about: string): void {
    if (about === '') this.#era = randomUUID()
    else this.#counts.set(about, (this.#counts.get(about) ?? 0) + 1)
    const watchers = about === '' ? [...this.#watchers.values()] : [this.#watchers.get(about)]
    for (const watcher of watchers) for (const heard of watcher ?? []) heard()
  }
}
