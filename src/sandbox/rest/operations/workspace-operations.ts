import { getTag, upsertTag } from '../../actions/tags.ts'
import { invalid, notFound, unprocessable } from '../../model/refusal.ts'
import type { Tag } from '../../model/workspace.ts'
import {
  conversationAttributesAsData,
  conversationAttributesToWire,
  dataAttributesToWire,
} from '../../wire/attributes.ts'
import { adminToWire, meToWire, teamToWire } from '../../wire/people.ts'
import type { Answer, Operation, RestCall } from './operation.ts'
import { readId } from './read-body.ts'

export const workspaceOperations: readonly Operation[] = [
  { id: 'identifyAdmin', method: 'GET', path: '/me', scope: 'read_admins', answer: me },
  { id: 'listAdmins', method: 'GET', path: '/admins', scope: 'read_admins', answer: listAdmins },
  {
    id: 'retrieveAdmin',
    method: 'GET',
    path: '/admins/:admin_id',
    scope: 'read_admins',
    answer: showAdmin,
  },
  { id: 'listTeams', method: 'GET', path: '/teams', scope: 'read_admins', answer: listTeams },
  {
    id: 'retrieveTeam',
    method: 'GET',
    path: '/teams/:team_id',
    scope: 'read_admins',
    answer: showTeam,
  },
  { id: 'listTags', method: 'GET', path: '/tags', scope: 'read_tags', answer: listTags },
  { id: 'createTag', method: 'POST', path: '/tags', scope: 'write_tags', answer: createTag },
  { id: 'findTag', method: 'GET', path: '/tags/:tag_id', scope: 'read_tags', answer: showTag },
  {
    id: 'listConversationAttributes',
    method: 'GET',
    path: '/conversations/attributes',
    scope: 'read_conversations',
    since: 16,
    answer: ({ workspace }) => ({
      body: { type: 'list', data: conversationAttributesToWire(workspace) },
    }),
  },
  // The missing letter is Intercom's: operation ids are taken from its file as they stand.
  {
    id: 'lisDataAttributes',
    method: 'GET',
    path: '/data_attributes',
    scope: 'read_users',
    answer: listAttributes,
  },
]

/** The token belongs to the first teammate, who need not be the AI teammate. */
function me({ workspace }: RestCall): Answer {
  const [owner] = workspace.admins.values()
  if (!owner) throw notFound()
  return { body: meToWire(owner, workspace) }
}

function listAdmins({ workspace, query }: RestCall): Answer {
  const avatar = query.get('display_avatar') === 'true' ? { avatar: null } : {}
  const admins = [...workspace.admins.values()].map((admin) => ({
    ...adminToWire(admin, workspace),
    ...avatar,
  }))
  return { body: { type: 'admin.list', admins } }
}

function showAdmin({ workspace, path }: RestCall): Answer {
  const admin = workspace.admins.get(path.admin_id ?? '')
  if (!admin) throw notFound('Admin not found', 'admin_not_found')
  return { body: adminToWire(admin, workspace) }
}

function listTeams({ workspace }: RestCall): Answer {
  return { body: { type: 'team.list', teams: [...workspace.teams.values()].map(teamToWire) } }
}

function showTeam({ workspace, path }: RestCall): Answer {
  const team = workspace.teams.get(path.team_id ?? '')
  if (!team) throw notFound('Team not found', 'team_not_found')
  return { body: teamToWire(team) }
}

function listTags({ workspace }: RestCall): Answer {
  return { body: { type: 'list', data: [...workspace.tags.values()].map(tagToWire) } }
}

/** Upserts by name; with an id it renames. */
function createTag({ workspace, body }: RestCall): Answer {
  const { name, id } = body
  if (typeof name !== 'string' || name.trim() === '') throw invalid('invalid tag parameters')
  if (id === undefined) return { body: tagToWire(upsertTag(workspace, name)) }
  const tag = getTag(workspace, readId(id, 'id'))
  tag.name = name.trim()
  return { body: tagToWire(tag) }
}

function showTag({ workspace, path }: RestCall): Answer {
  return { body: tagToWire(getTag(workspace, path.tag_id ?? '')) }
}

function tagToWire(tag: Tag): object {
  return { type: 'tag', id: tag.id, name: tag.name }
}

function listAttributes({ workspace, query, version }: RestCall): Answer {
  const model = query.get('model')
  if (model === 'conversation') {
    if (version >= 16) {
      throw unprocessable(
        'model=conversation is no longer supported. Use GET /conversations/attributes instead',
      )
    }
    return { body: { type: 'list', data: conversationAttributesAsData(workspace) } }
  }
  return { body: { type: 'list', data: dataAttributesToWire(workspace, model) } }
}
