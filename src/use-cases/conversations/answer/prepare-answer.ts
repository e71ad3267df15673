import { ownWords } from '#domain/conversation/part-text.ts'
import type { Attachment, Part } from '#domain/conversation/conversation.ts'
import { isContactMessage } from '#domain/conversation/part.ts'
import { toTranscript } from '#domain/conversation/transcript.ts'
import type { ContactProfile } from '#domain/session/session.ts'
import { isAsking, partsSinceGiven } from '#domain/session/situation.ts'
import type { Files } from '#ports/conversations/files.ts'
import type { KnowledgeLanguages } from '#ports/knowledge/knowledge-languages.ts'
import type { Look } from '../turn/look.ts'
import type { WriteAnswerInput } from './write-answer.ts'

export type PreparePorts = { files: Files; knowledgeLanguages: KnowledgeLanguages }

export type Prepared = { look: Look; contact: ContactProfile | undefined; input: WriteAnswerInput }

/** Gathers what an answer rests on: contact, images and the whole thread as data. [A1, F1, K1, K3] */
export async function prepareAnswer(
  ports: PreparePorts,
  seen: Look,
  purpose: 'reply' | 'draft',
): Promise<Prepared> {
  const [contact, look, expectedLanguages] = await Promise.all([
    readContact(seen),
    withImages(ports.files, seen),
    ports.knowledgeLanguages.list(seen.key.organizationId),
  ])
  return { look, contact, input: toInput(look, { contact, purpose, expectedLanguages }) }
}

/** [K1, K2, K4] Read on each new session and after a merge; one that is gone leaves the answer without a profile. */
export async function readContact({
  record,
  situation,
  connection,
  helpdesk,
}: Look): Promise<ContactProfile | undefined> {
  const known = record.session?.contact
  if (known !== undefined && !known.isStandIn) return known
  const contactId = known?.id ?? contactOf(situation)
  if (contactId === undefined) return undefined
  const contact = await helpdesk.findContact(contactId)
  if (contact === undefined) return undefined
  const { companySync } = connection.settings
  const companies =
    companySync === 'disabled' ? [] : await helpdesk.listCompanies(contact.id, companySync)
  return { ...contact, companies }
}

function contactOf({ message, conversation }: Look['situation']): string | undefined {
  return message?.author.id ?? conversation.contactIds[0]
}

/** [F1] Fetched at once, since Intercom's addresses expire; what fails stays a placeholder. */
async function withImages(files: Files, look: Look): Promise<Look> {
  const { conversation } = look.situation
  const parts: Part[] = []
  for (const part of conversation.parts)
    parts.push(isContactMessage(part) ? await withStoredImages(files, look, part) : part)
  return { ...look, situation: { ...look.situation, conversation: { ...conversation, parts } } }
}

async function withStoredImages(files: Files, look: Look, part: Part): Promise<Part> {
  const isMissing = ({ kind, fileKey }: Attachment) => kind === 'image' && fileKey === undefined
  if (!part.attachments.some(isMissing)) return part
  const attachments: Attachment[] = []
  for (const attachment of part.attachments) {
    const stored = isMissing(attachment)
      ? await files.fetchAndStore(look.key.organizationId, attachment.url)
      : undefined
    attachments.push(stored === undefined ? attachment : { ...attachment, ...stored })
  }
  return { ...part, attachments }
}

function toInput(
  look: Look,
  given: {
    contact: ContactProfile | undefined
    purpose: 'reply' | 'draft'
    expectedLanguages: string[]
  },
): WriteAnswerInput {
  const { situation, connection, record, key } = look
  const { conversation, ownParts } = situation
  const { contact, purpose, expectedLanguages } = given
  const transcript = toTranscript(conversation, new Set(ownParts.keys()), {
    forwardsAttachments: connection.settings.forwardUnsupportedAttachments,
  })
  return {
    organizationId: key.organizationId,
    transcript,
    openMessages: openMessages(look),
    channel: conversation.channel.kind,
    ...(contact && { contact }),
    conversationAttributes: conversation.customAttributes,
    purpose,
    settings: connection.settings,
    presetCount: countPresetMarks(look),
    rejectedCount: countRejections(look),
    isFirstAiMessage: ![...ownParts.values()].includes('reply'),
    ...(record.session?.language && { rememberedLanguage: record.session.language }),
    expectedLanguages,
  }
}

/** The customer's messages that wait; wishes and anger from before the last handoff are spent. [G17] */
function openMessages(look: Look): WriteAnswerInput['openMessages'] {
  const { situation, record } = look
  const { conversation, control } = situation
  const { settings } = look.connection
  const handoffs = record.houseEvents.filter(({ kind }) => kind === 'handed-off')
  const lastHandoffAt = handoffs.at(-1)?.at
  const asking = control.unanswered.filter((part) => isAsking(situation, part))
  const shown = asking.length > 0 ? asking : control.unanswered.slice(-1)
  return shown.map((part) => ({
    text: ownWords(part, conversation.channel.kind),
    hasFiles: part.attachments.some(
      ({ kind }) => kind === 'image' || settings.forwardUnsupportedAttachments,
    ),
    isSpent: lastHandoffAt !== undefined && part.createdAt <= lastHandoffAt,
    ...(part.kind === 'source' && conversation.subject && { subject: conversation.subject }),
    ...(part.author.email && { senderEmail: part.author.email }),
  }))
}

function countPresetMarks({ record, situation }: Look): number {
  const since = new Set(partsSinceGiven(situation).map(({ id }) => id))
  return record.presetMarks.filter(({ partId }) => partId !== undefined && since.has(partId)).length
}

/** [H1] Failed answers since the giving, but for the message at hand. */
function countRejections({ situation }: Look): number {
  const open = new Set(situation.control.unanswered.map(({ id }) => id))
  return partsSinceGiven(situation).filter(
    ({ id }) => !open.has(id) && situation.readings.get(id)?.isRejection === true,
  ).length
}
