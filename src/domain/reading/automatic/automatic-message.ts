import type { AutomaticKind, CustomerMessage } from '../message-reading.ts'
import { foldText } from '../text/fold-text.ts'
import { absenceSigns } from './absence-signs.ts'
import { anyOf } from '../text/any-of.ts'
import {
  bounceBodies,
  bounceSubjects,
  listBodies,
  outOfOfficeSubjects,
} from './automatic-wordings.ts'

export type AutomaticSign = { kind: AutomaticKind; sign: string }

const noReplySender = anyOf(
  `
    ^(?:.*[._+-])?(?:no[._-]?repl(?:y|ies)|do[._-]?not[._-]?(?:reply|respond)|dont[._-]?reply|
    no[._-]?responder?|nao[._-]?respond[ae]|ne[._-]?pas[._-]?repondre|nepasrepondre|
    pas[._-]?de[._-]?reponse|nicht[._-]?antworten|keine[._-]?antwort|non[._-]?rispondere|
    niet[._-]?beantwoorden|geen[._-]?antwoord|nie[._-]?odpowiadac|svara[._-]?(?:ej|inte)|
    svar[._-]?ikke|ikke[._-]?svar|yanitlamayin|auto[._-]?(?:reply|responder|mailer)|
    unmonitored)(?:[._+-].*|\\d*)?$
  `,
)
const bounceSender = anyOf(
  `
    ^(?:mailer[._-]?daemon|postmaster|mail[._-]?delivery[._-]?(?:subsystem|system)?|bounces?|
    bounce[+._-].*|mdaemon)$
  `,
)
const listSender = anyOf(
  `
    ^(?:newsletters?|mailman|majordomo|listserv|mailing[._-]?list|.*-(?:bounces|request|owner|
    announce|list|digest)|owner-.*|marketing|mailings?|digest|campaigns?)$
  `,
)

/**
 * [G9] Whether sender, subject or body show that a machine wrote; a customer's own words do not. Absence notices do not
 * ask: who asks under such a subject is a person.
 */
export function findAutomaticKind(
  message: CustomerMessage,
  ownText: string,
): AutomaticSign | undefined {
  const sender = foldText(message.senderEmail?.split('@')[0] ?? '')
  const subject = foldText(message.subject ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  const body = foldText(message.text.slice(0, 20_000)).replace(/\s+/g, ' ')
  const surely = bySender(sender) ?? byBody(body)
  if (surely !== undefined || /[?？]/.test(ownText)) return surely
  return bySubject(subject) ?? byAbsence(foldText(ownText.slice(0, 5_000)), message.channel)
}

function bySender(sender: string): AutomaticSign | undefined {
  if (bounceSender.test(sender)) return { kind: 'bounce', sign: sender }
  if (noReplySender.test(sender)) return { kind: 'no-reply', sign: sender }
  if (listSender.test(sender)) return { kind: 'mailing-list', sign: sender }
  return undefined
}

function bySubject(subject: string): AutomaticSign | undefined {
  return (
    toSign('out-of-office', outOfOfficeSubjects.exec(subject)) ??
    toSign('bounce', bounceSubjects.exec(subject))
  )
}

function byBody(body: string): AutomaticSign | undefined {
  return toSign('bounce', bounceBodies.exec(body)) ?? toSign('mailing-list', listBodies.exec(body))
}

function toSign(kind: AutomaticKind, match: RegExpExecArray | null): AutomaticSign | undefined {
  return match === null ? undefined : { kind, sign: match[0] }
}

function byAbsence(text: string, channel: CustomerMessage['channel']): AutomaticSign | undefined {
  const signs = absenceSigns(text)
  const isEnough = channel === 'web' ? signs.length >= 3 : signs.length >= 2
  return isEnough ? { kind: 'out-of-office', sign: signs.join(', ') } : undefined
}
