import type { Company, Contact } from './contact.ts'
import type { Conversation, Part } from './conversation.ts'

/** What a notification is about; the payload is built from it when it is sent, as Intercom does. */
export type Subject =
  | { type: 'conversation'; conversation: Conversation; parts: readonly Part[] }
  | { type: 'deleted-conversation'; conversationId: string }
  | { type: 'attached-contact'; conversation: Conversation; contact: Contact; part: Part }
  | { type: 'contact'; contact: Contact }
  | { type: 'merged-contact'; contact: Contact; mergedFromId: string }
  | { type: 'archived-contact'; contact: Contact }
  | { type: 'deleted-contact'; contact: Contact }
  | { type: 'company'; company: Company }
  | { type: 'company-contact'; company: Company; contact: Contact }

export type Happening =
  | { kind: 'notification'; workspaceId: string; topic: string; at: number; subject: Subject }
  | { kind: 'conversation'; workspaceId: string; conversationId: string; change: string }
  | { kind: 'contact'; workspaceId: string; contactId: string }
  | { kind: 'delivery' | 'request'; workspaceId: string | null; entry: object }
  | { kind: 'reset' }

/** Tells every listener, in the order in which they came, before it returns. */
export class Feed {
  readonly #listeners = new Set<(happening: Happening) => void>()

  listen(listener: (happening: Happening) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(happening: Happening): void {
    for (const listener of this.#listeners) listener(happening)
  }
}
