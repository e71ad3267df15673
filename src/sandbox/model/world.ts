import { Chance } from '../chance.ts'
import type { Clock } from '../clock.ts'
import { Feed } from './feed.ts'
import { IdSource } from './id-source.ts'
import { newWorkspace } from './new-workspace.ts'
import { defaultSettings } from './settings.ts'
import type { Region, Workspace } from './workspace.ts'

type Description = { id: string; name: string; region: Region; identityVerification: boolean }

type WorkspaceWish = Partial<Omit<Description, 'id'>>

const firstWorkspace: Description = {
  id: 'od4mr7pp',
  name: 'Oddmoor Paper',
  region: 'EU',
  identityVerification: true,
}

type NewWorld = { clock: Clock; seed: string; rateLimit?: number; idOffset?: number }

/** Every made-up account of one sandbox. The first one is always there. */
export class World {
  readonly clock: Clock
  readonly chance: Chance
  readonly feed = new Feed()
  readonly links = { apiUrl: '' }
  readonly workspaces = new Map<string, Workspace>()
  readonly #ids = new Map<string, IdSource>()
  readonly #rateLimit: number
  readonly #idOffset: number
  #added = 0

  constructor({ clock, seed, rateLimit, idOffset }: NewWorld) {
    this.#idOffset = idOffset ?? 0
    this.clock = clock
    this.chance = new Chance(seed)
    this.#rateLimit = rateLimit ?? defaultSettings.rate_limit
    this.#add(firstWorkspace)
  }

  get first(): Workspace {
    const [first] = this.workspaces.values()
    if (!first) throw new Error('A sandbox always has a workspace')
    return first
  }

  addWorkspace({ name, region, identityVerification }: WorkspaceWish): Workspace {
    this.#added += 1
    const id = `sb${this.chance.named(`workspace ${this.#added}`, 6)}`
    return this.#add({
      id,
      name: name ?? `Workspace ${this.#added + 1}`,
      region: region ?? 'US',
      identityVerification: identityVerification ?? true,
    })
  }

  /** Everything back to the start; the first workspace keeps its ids, token and secret. */
  reset(): void {
    this.clock.cancelAll()
    this.workspaces.clear()
    this.#add(firstWorkspace)
    this.feed.tell({ kind: 'reset' })
  }

  #add(description: Description): Workspace {
    const ids = this.#ids.get(description.id) ?? new IdSource(this.#idOffset)
    this.#ids.set(description.id, ids)
    const workspace = newWorkspace(
      {
        clock: this.clock,
        chance: this.chance,
        feed: this.feed,
        links: this.links,
        rateLimit: this.#rateLimit,
      },
      { ...description, ids },
    )
    this.workspaces.set(workspace.id, workspace)
    return workspace
  }
}
