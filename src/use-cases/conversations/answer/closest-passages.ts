import { ownWords } from '#domain/conversation/part-text.ts'
import { isContactMessage } from '#domain/conversation/part.ts'
import type { Passage } from '#domain/knowledge/document.ts'
import type { PassageSearch } from '#ports/knowledge/passage-search.ts'
import type { Log } from '#ports/telemetry.ts'
import type { Look } from '../turn/look.ts'

export type ClosestPassagesPorts = { passageSearch: PassageSearch; log: Log }

const mostPassages = 3
const mostQuestions = 3
/** A note may show what an answer could not rest on; what is further off helps nobody. */
const shareOfBar = 0.5

/**
 * [A3, H3] What may help the teammate who takes over, internal documents included, in any language. Nothing where the
 * customer asked no question; trouble with the search holds no handoff up.
 */
export async function findClosestPassages(
  { passageSearch, log }: ClosestPassagesPorts,
  look: Look,
): Promise<Passage[]> {
  const text = questionsOf(look).join('\n')
  if (text === '') return []
  const { organizationId } = look.key
  try {
    const { passages, bar } = await passageSearch.search({
      organizationId,
      text,
      audiences: ['public', 'internal'],
      limit: mostPassages,
    })
    return passages.filter(({ score }) => score >= bar * shareOfBar).map(({ passage }) => passage)
  } catch (error) {
    log.warn('searching for a handoff note failed', { organization_id: organizationId, error })
    return []
  }
}

/** The newest questions; the wish for a person and small talk ask for nothing that a document knows. */
function questionsOf({ situation }: Look): string[] {
  const { conversation, readings } = situation
  const questions = conversation.parts.filter((part) => {
    const reading = readings.get(part.id)
    return isContactMessage(part) && reading?.kind === 'asks' && !reading.wantsPerson
  })
  return questions.slice(-mostQuestions).map((part) => ownWords(part, conversation.channel.kind))
}
