import type { Author, Part, Rating } from '../model/conversation.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Draws } from './draws.ts'
import { cities, items, phrases } from './past-phrases.ts'
import type { PastLanguage, PastTopic, Wordings } from './past-topic.ts'

export type Scene = {
  readonly index: number
  readonly draws: Draws
  readonly createdAt: number
  readonly now: number
  readonly asker: Author
  readonly admin: Author
  readonly topic: PastTopic
  readonly language: PastLanguage
  readonly tagId: string
  /** The conversation gets at least so many parts. */
  readonly partCount: number
}

type PastPart = Pick<Part, 'partType' | 'author'> &
  Partial<Pick<Part, 'body' | 'assignedTo' | 'eventDetails'>>

/** Writes down what was said, one thing after the other. */
export class PastScript {
  readonly parts: Part[] = []
  readonly scene: Scene
  readonly wordings: Wordings
  rating: Rating | null = null
  tagged: number | null = null
  readonly #workspace: Workspace
  readonly #values: ReadonlyMap<string, string>
  #at: number

  constructor(workspace: Workspace, scene: Scene) {
    this.#workspace = workspace
    this.scene = scene
    this.#at = scene.createdAt
    this.wordings = scene.topic.wordings[scene.language] ?? scene.topic.wordings.en
    const { draws } = scene
    this.#values = new Map([
      ['{order}', `#${draws.between(10_000, 99_999)}`],
      ['{item}', draws.pick(items)],
      ['{city}', draws.pick(cities)],
    ])
  }

  get bot(): Author {
    return this.#workspace.bot
  }

  get phrases() {
    return phrases[this.scene.language]
  }

  html(text: string): string {
    const filled = text.replace(/\{\w+\}/g, (slot) => this.#values.get(slot) ?? slot)
    return `<p>${filled.charAt(0).toUpperCase()}${filled.slice(1)}</p>`
  }

  /** The next thing, after so many seconds; nothing lies in the future. */
  add(part: PastPart, afterSeconds: number): number {
    const { draws, now } = this.scene
    const spread = Math.ceil(afterSeconds * (0.5 + draws.next()))
    this.#at = Math.min(now, this.#at + spread)
    this.parts.push({
      ...part,
      body: part.body ?? null,
      id: this.#workspace.ids.next('part'),
      createdAt: this.#at,
      updatedAt: this.#at,
      state: part.partType === 'close' ? 'closed' : 'open',
    })
    return this.#at
  }

  say(author: Author, text: string, afterSeconds: number): number {
    return this.add({ partType: 'comment', author, body: this.html(text) }, afterSeconds)
  }
}
