import { askForDetails, askForQuestion } from '../phrases/asking-lines.ts'
import { botAnswer } from '../phrases/bot-answer.ts'
import { common, disclosureFor, toHandoff, toLine, type Situation } from './situation.ts'
import type { WrittenAnswer } from './written-answer.ts'

type Rule = (situation: Situation) => WrittenAnswer | undefined

/** So many answers that did not help end in a handoff. [H1] */
const mostFailedAnswers = 2
const longestBareRejection = 8

/**
 * What the rules decide before any engine is asked, in the order of the gates; undefined where an
 * engine must answer. [G9, G15, G16, H1, A2]
 */
export function answerByRule(
  situation: Situation,
  excludedTopic?: string,
): WrittenAnswer | undefined {
  const rules: Rule[] =
    situation.purpose === 'draft'
      ? [byEmptiness, byGreetingToDraft, byTopic(excludedTopic)]
      : [byEmptiness, byLimit, byTopic(excludedTopic), byWish, bySmallTalk, byBareRejection]
  for (const rule of rules) {
    const answer = rule(situation)
    if (answer) return answer
  }
  return undefined
}

function byEmptiness(situation: Situation): WrittenAnswer | undefined {
  switch (situation.reading.kind) {
    case 'automatic':
      return { kind: 'silent', reason: 'automatic-message', ...common(situation) }
    case 'nothing':
      return { kind: 'silent', reason: 'nothing-to-answer', ...common(situation) }
    case 'confirmation':
      return { kind: 'resolve', ...common(situation) }
    default:
      return undefined
  }
}

/** [G18] A line that asks for the question would not help a teammate. */
function byGreetingToDraft(situation: Situation): WrittenAnswer | undefined {
  if (situation.reading.kind === 'asks') return undefined
  return { kind: 'silent', reason: 'nothing-to-answer', ...common(situation) }
}

function byLimit(situation: Situation): WrittenAnswer | undefined {
  if (situation.isSpendLimitReached) return toHandoff(situation, 'spend-limit')
  return situation.isReplyLimitReached ? toHandoff(situation, 'too-many-replies') : undefined
}

function byTopic(excludedTopic: string | undefined): Rule {
  return (situation) => {
    if (excludedTopic === undefined) return undefined
    const evidence = [...(situation.details.evidence ?? []), `topic: ${excludedTopic}`]
    return toHandoff(
      { ...situation, details: { ...situation.details, evidence } },
      'topic-excluded',
    )
  }
}

function byWish(situation: Situation): WrittenAnswer | undefined {
  const { reading, rejectedCount } = situation
  if (reading.wantsPerson) return toHandoff(situation, 'customer-requested')
  if (reading.isFrustrated) return toHandoff(situation, 'frustration')
  const isUnproductive = reading.isRejection && rejectedCount + 1 >= mostFailedAnswers
  return isUnproductive ? toHandoff(situation, 'unproductive') : undefined
}

function bySmallTalk(situation: Situation): WrittenAnswer | undefined {
  const { reading, language, settings } = situation
  if (reading.kind === 'asks-if-bot')
    return toLine(situation, botAnswer(language, { canAskForPerson: settings.handoffPreset !== 0 }))
  if (reading.kind === 'announces' || reading.kind === 'greets')
    return toLine(situation, askForQuestion(language), disclosureFor(situation))
  return undefined
}

/** A first "that did not help" without a new question leaves nothing to search: the details are asked for. */
function byBareRejection(situation: Situation): WrittenAnswer | undefined {
  if (!situation.reading.isRejection) return undefined
  const text = situation.openTexts.join(' ')
  const isBare = !/[?？]/u.test(text) && text.trim().split(/\s+/u).length <= longestBareRejection
  return isBare
    ? toLine(situation, askForDetails(situation.language), disclosureFor(situation))
    : undefined
}
