import type { Conversation } from './conversation.ts'

type Earlier = { readonly changedAtMs: number; readonly before: Conversation | null }

/** What the search index has not seen yet: each conversation as it was before its latest changes. */
export class SearchLag {
  readonly #earlier = new Map<string, Earlier[]>()

  /** `before` is null for a conversation that has only just begun. */
  remember(conversationId: string, before: Conversation | null, changedAtMs: number): void {
    const entries = this.#earlier.get(conversationId) ?? []
    entries.push({ changedAtMs, before: before && snapshot(before) })
    this.#earlier.set(conversationId, entries)
  }

  /** The conversations as the index shows them, which is how they were at `indexedAtMs`. */
  view(current: ReadonlyMap<string, Conversation>, indexedAtMs: number): Iterable<Conversation> {
    const shown = new Map<string, Conversation | null>()
    for (const [id, entries] of this.#earlier) {
      const pending = entries.filter((entry) => entry.changedAtMs > indexedAtMs)
      const oldest = pending[0]
      if (!oldest) this.#earlier.delete(id)
      else {
        this.#earlier.set(id, pending)
        shown.set(id, oldest.before)
      }
    }
    return shown.size === 0 ? current.values() : mixed(current, shown)
  }
}

function* mixed(
  current: ReadonlyMap<string, Conversation>,
  shown: ReadonlyMap<string, Conversation | null>,
): Iterable<Conversation> {
  for (const [id, conversation] of current) if (!shown.has(id)) yield conversation
  for (const conversation of shown.values()) if (conversation) yield conversation
}

function snapshot(conversation: Conversation): Conversation {
  return {
    ...conversation,
    source: { ...conversation.source },
    statistics: { ...conversation.statistics },
    parts: [],
  }
}
