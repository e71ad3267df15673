import type { Chance } from '../chance.ts'
import { nowSeconds, type Clock } from '../clock.ts'
import type { Feed } from './feed.ts'
import type { IdSource } from './id-source.ts'
import { SearchLag } from './search-lag.ts'
import { defaultSettings } from './settings.ts'
import { startingAttributes, startingTag } from './starting-attributes.ts'
import { startingContent } from './starting-content.ts'
import {
  startingAdmins,
  startingAiAdminId,
  startingCompanies,
  startingContacts,
  startingTeams,
} from './starting-people.ts'
import type { Region, Workspace } from './workspace.ts'

type Surroundings = {
  clock: Clock
  chance: Chance
  feed: Feed
  links: { apiUrl: string }
  rateLimit: number
}

type NewWorkspace = {
  id: string
  name: string
  region: Region
  identityVerification: boolean
  ids: IdSource
}

export function newWorkspace(surroundings: Surroundings, wanted: NewWorkspace): Workspace {
  const { clock, chance, feed, links, rateLimit } = surroundings
  const { id, name, region, identityVerification, ids } = wanted
  const now = nowSeconds(clock)
  return {
    id,
    name,
    region,
    accessToken: `sandbox-token-${chance.named(`token ${id}`, 40)}`,
    clientSecret: chance.named(`secret ${id}`, 40),
    identityVerification,
    createdAt: now - 365 * 86_400,
    aiAdminId: startingAiAdminId,
    bot: { type: 'bot', id: '7110000', name: 'Fin', email: `operator+${id}@intercom.io` },
    admins: byId(startingAdmins),
    teams: byId(startingTeams),
    contacts: byId(startingContacts(now)),
    companies: byId(startingCompanies(now)),
    tags: byId([{ ...startingTag }]),
    attributes: byId(startingAttributes(now)),
    conversations: new Map(),
    deletedConversations: [],
    files: new Map(),
    content: startingContent(now, startingAiAdminId),
    faults: new Map(),
    ids,
    searchLag: new SearchLag(),
    clock,
    chance,
    feed,
    links,
    settings: { ...defaultSettings, rate_limit: rateLimit },
    subscription: null,
  }
}

function byId<Id, T extends { readonly id: Id }>(items: readonly T[]): Map<Id, T> {
  return new Map(items.map((item) => [item.id, item]))
}
