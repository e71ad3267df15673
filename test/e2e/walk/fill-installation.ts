import { until } from '../program.ts'

/** What a filled installation is asked by: its API as an owner, and the control API of its sandbox. */
export type Installation = {
  ask<Answer>(method: string, path: string, body?: object): Promise<Answer>
  control<Answer>(method: string, path: string, body?: object): Promise<Answer>
}

export type Filled = {
  session: string
  decision: string
  conversation: string
  document: string
  delivery: string
  judged: string
  invitation: string
  endedInvitation: string
}

type Named = { id: string }
type Decided = Named & { outcome: string }
type Items<Item> = { items: Item[] }

export const hostileName = '<script>document.title="owned"</script>'
const longName = 'Wilhelmine-Charlotte von Hohenfels-Baumgarten zu Altenstein und Niederwallmenach'
const unbroken = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(12)
const turned = 'invoice \u202Egpj.exe'

const customers: [name: string | undefined, words: string, channel: 'web' | 'email'][] = [
  ['Maren Lund', 'Do you ship to Norway?', 'web'],
  [hostileName, '<img src=x onerror="document.title=1"> Do you ship to Norway?', 'web'],
  [longName, `Guten Tag, ${'ich habe eine sehr lange Frage zum Notizbuch. '.repeat(220)}`, 'email'],
  ['مريم الحسن', 'متى يصل طلبي؟ أرسلت لكم صورة الإيصال قبل يومين.', 'web'],
  [turned, unbroken, 'web'],
  ['👩🏽‍🔬 Ana', 'Quero falar com uma pessoa, por favor!', 'email'],
  [undefined, 'Can I pay the yearly plan by SEPA?', 'web'],
]

/** Every page gets something real, something long and something hostile to show. */
export async function fillInstallation(place: Installation): Promise<Filled> {
  const document = await writeDocuments(place)
  const conversation = await writeConversations(place)
  const { endedInvitation, invitation } = await fillOrganization(place)
  await place.ask('POST', '/watch-rules', { kind: 'words', words: hostileName })
  await place.ask('POST', '/watch-rules', { kind: 'waiting_longer', minutes: 10_080 })
  const session = await whenDecided(place, conversation)
  const answered = (await place.ask<Items<Named>>('GET', '/sessions?outcome=replied')).items[0]
  const { id: judged } = await place.ask<Named>('POST', '/review', { session_id: answered?.id })
  const decisions = `/decisions?conversation_id=${conversation}`
  const decision = (await place.ask<Items<Decided>>('GET', decisions)).items.find(
    ({ outcome }) => outcome === 'handed_off',
  )
  const [delivery] = (await place.ask<Items<Named>>('GET', '/deliveries?limit=1')).items
  return {
    ...{ session, conversation, document, judged, invitation, endedInvitation },
    decision: decision?.id ?? '',
    delivery: delivery?.id ?? '',
  }
}

async function writeDocuments({ ask }: Installation): Promise<string> {
  const write = (title: string, body: string, more = {}) =>
    ask<Named>('POST', '/knowledge/documents', {
      ...{ title, body, format: 'markdown', audience: 'public' },
      ...more,
    })
  await write('Shipping', 'We ship to Norway. Parcels to Norway arrive in four to seven days.')
  await write(hostileName, `# ${hostileName}\n\n<b onclick="document.title=1">${unbroken}</b>`)
  await write('سياسة الإرجاع', 'يمكن إرجاع كل ما لم يستعمل خلال ثلاثين يوما.', { language: 'ar' })
  const table = `| ${'a very wide column | '.repeat(14)}\n| ${'--- | '.repeat(14)}\n`
  const long = await write(
    `${longName}: ${'what a notebook is made of, '.repeat(12)}`.slice(0, 400),
    `${table}\n\n\`\`\`\n${unbroken}\n\`\`\`\n\n${'Paper of 120 grams, sewn by hand. '.repeat(900)}`,
    { audience: 'internal', questions: [unbroken.slice(0, 480)] },
  )
  return long.id
}

async function writeConversations({ control }: Installation): Promise<string> {
  let first = ''
  for (const [name, body, channel] of customers) {
    const contact = await control<Named>(
      'POST',
      '/contacts',
      name === undefined ? { role: 'lead' } : { role: 'user', name },
    )
    const { id } = await control<Named>('POST', '/conversations', {
      ...{ contact_id: contact.id, body, channel },
    })
    if (name === hostileName) first = id
  }
  return first
}

async function fillOrganization({ ask }: Installation) {
  const invite = (email: string) =>
    ask<Named & { url: string }>('POST', '/invitations', { email, role: 'member' })
  const { url: invitation } = await invite('mila@oddmoor.example')
  await invite(`${'a.very.long.name.'.repeat(3)}x@${'department.'.repeat(6)}oddmoor.example`)
  const ended = await invite('gone@oddmoor.example')
  await ask('DELETE', `/invitations/${ended.id}`)
  await ask('POST', '/api-keys', {
    name: `${hostileName} ${longName}`.slice(0, 100),
    role: 'member',
  })
  await ask('PATCH', '/integrations/intercom/settings', {
    excluded_topics: [hostileName, unbroken.slice(0, 150)],
    blocked_contacts: ['noreply@blocked.example'],
  })
  return { invitation, endedInvitation: ended.url }
}

type Session = Named & { conversation_id: string; last_decision: object | null }

/** The session of the first conversation, once the AI has answered or handed off. */
async function whenDecided({ ask }: Installation, conversation: string): Promise<string> {
  const find = async () => {
    const { items } = await ask<Items<Session>>('GET', '/sessions?limit=50')
    return items.find(
      ({ conversation_id, last_decision }) => conversation_id === conversation && last_decision,
    )
  }
  const found = await until(find, (session) => session !== undefined, 90_000)
  return found?.id ?? ''
}
