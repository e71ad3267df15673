const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Who is who in one workspace: the AI teammate, teammates, teams and contacts, by id. */
export function createDirectory(workspace, contacts) {
  const admins = new Map(workspace.admins.map((admin) => [String(admin.id), admin]))
  const teams = new Map(workspace.teams.map((team) => [String(team.id), team]))
  const people = new Map(contacts.map((contact) => [contact.id, contact]))
  const aiId = String(workspace.ai_admin_id)
  return {
    workspace,
    contacts,
    aiId,
    teammates: workspace.admins.filter((admin) => String(admin.id) !== aiId),
    teams: workspace.teams,
    ai: admins.get(aiId),
    adminName: (id) => admins.get(String(id))?.name ?? `Teammate ${id}`,
    teamName: (id) => teams.get(String(id))?.name ?? `Team ${id}`,
    contact: (id) => people.get(id),
    contactOf: (conversation) => people.get(conversation.contacts?.contacts?.[0]?.id),
    author: (author) => describeAuthor(author, aiId, people),
  }
}

/** A contact's name, or what stands for it. */
export function nameOf(contact) {
  return contact?.name || contact?.email || 'Visitor'
}

/** One or two letters; whole graphemes, so that no letter is cut. */
export function initialsOf(name) {
  const words = name.split(/[\s@._-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const letters = words.map((word) => [...graphemes.segment(word)][0].segment)
  return [letters[0], letters.length > 1 ? letters.at(-1) : ''].join('').toUpperCase() || '?'
}

function describeAuthor(author, aiId, people) {
  const id = String(author.id)
  if (author.type === 'admin') {
    return { kind: id === aiId ? 'ai' : 'teammate', id, name: author.name || 'Teammate' }
  }
  if (author.type === 'bot') return { kind: 'bot', id, name: author.name || 'Bot' }
  return { kind: 'contact', id, name: nameOf({ ...people.get(id), ...onlyFilled(author) }) }
}

function onlyFilled(author) {
  return Object.fromEntries(Object.entries(author).filter(([, value]) => Boolean(value)))
}
