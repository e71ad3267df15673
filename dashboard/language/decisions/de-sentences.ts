import type { Decision } from '#api-contract/decisions.ts'
import type { Sentence } from './said.ts'

const um = (time: string | undefined) => (time === undefined ? '' : ` um ${time}`)
const quoted = (words: string | undefined) => (words === undefined ? '' : `: „${words}“`)

export const sentences: Record<Decision['reason'], Sentence> = {
  answered: ({ titles, isGiven }) =>
    `${titles === '' ? 'Aus dem Wissen beantwortet.' : `Beantwortet aus ${titles}.`}${isGiven ? ' Es wurde der KI gegeben, daher wurde das ganze Gespräch gelesen.' : ''}`,
  greeting: () =>
    'Der Kunde grüßte oder kündigte eine Frage an; die KI fragte in einer Zeile danach. Zählt nicht als KI-Interaktion.',
  customer_confirmed: ({ words }) =>
    `Der Kunde schrieb, dass es gelöst ist${quoted(words)}. Die KI schloss das Gespräch, das sie noch hatte.`,
  teammate_message: ({ teammate }) => `${teammate} schrieb das. Die KI liest es als Zusammenhang.`,
  bot_message: ({ bot }) =>
    `${bot} schrieb das, ein Bot oder Workflow, kein Mensch. Die KI liest es als Zusammenhang.`,
  connection_paused: () =>
    'Die Verbindung war pausiert. Beim Fortsetzen kommt dies an die Reihe, wenn es noch offen ist.',
  reconnect_required: () =>
    'Intercom hat unser Zugriffstoken abgelehnt. Bis ein gültiges gespeichert ist, kann nichts gelesen oder geschrieben werden; dann wird Versäumtes nachgeholt.',
  duplicate: () => 'Intercom hat dies mehrfach zugestellt. Beurteilt wurde es beim ersten Mal.',
  own_message: () => 'Das ist unsere eigene Nachricht oder Änderung, die aus Intercom zurückkommt.',
  outbound_conversation: () =>
    'Ihr Team begann dies mit einer ausgehenden Nachricht. Antworten darauf bleiben den Menschen.',
  bot_initiated: ({ bot }) =>
    `${bot} eröffnete dies, und der Kunde hat nicht geschrieben. Sobald er es tut, darf die KI antworten.`,
  unsupported_channel: ({ channel }) =>
    `Das kam über ${channel}. Die KI antwortet im Messenger und per E-Mail.`,
  not_from_customer: ({ teammate }) =>
    `${teammate} schrieb das und gehört nicht zu den Kunden dieses Gesprächs.`,
  answered_by_bot: () => 'Die KI von Intercom hat geantwortet, daher schwieg unsere.',
  human_took_over: ({ teammate, at, how }) =>
    `${teammate} ${how === 'wrote' || how === undefined ? 'antwortete dem Kunden' : 'nahm der KI das Gespräch ab'}${um(at)}. Die KI schweigt, bis sie das Gespräch wieder bekommt.`,
  handed_off: ({ at }) =>
    `Die KI übergab dies${um(at)}. Sie schweigt, bis sie das Gespräch wieder bekommt.`,
  automatic_message: ({ evidence }) =>
    `Das sieht nach einer automatischen Nachricht aus${evidence ? `: ${evidence}` : ''}. Eine Antwort könnte eine Schleife beginnen.`,
  nothing_to_answer: ({ words }) =>
    `Ohne Zitate und Signatur${words ? ` steht da „${words}“, und das` : ''} fragt nach nichts.`,
  too_old: () =>
    'Die Nachricht war zu alt, als sie beurteilt werden konnte, oder kam vor der Verbindung. Sie steht unter Wartet.',
  first_message_ignored: () =>
    'Erste Nachricht auslassen ist an, und dies ist die erste. Die KI liest sie mit der nächsten.',
  awaiting_assignment: () => 'Erst nach Zuweisung ist an, und niemand hat dies der KI zugewiesen.',
  assigned_elsewhere: ({ teammate }) => `Es ist ${teammate} zugewiesen.`,
  unassigned: () => 'Es ist niemandem zugewiesen, und Nicht zugewiesene beantworten ist aus.',
  autopilot_off: ({ channel }) => `Autopilot ist für ${channel} aus.`,
  outside_hours: ({ isInside }) =>
    `Die KI antwortet nur ${isInside ? 'außerhalb' : 'innerhalb'} der Geschäftszeiten. Dies kam ${isInside ? 'innerhalb' : 'außerhalb'}.`,
  contact_blocked: ({ email }) =>
    `Die KI antwortet ${email ?? 'diesem Kontakt'} nie, wegen Nie diese Kontakte.`,
  not_in_trial: ({ email }) =>
    `Die KI ist für wenige Kontakte auf Probe, und ${email ?? 'dieser'} gehört nicht dazu.`,
  skip_tag: ({ tag }) => `Das Gespräch trägt das Tag ${tag ?? ''}; damit hält sich die KI heraus.`,
  session_paused: () => 'Die KI war in diesem Gespräch pausiert.',
  nothing_open: () =>
    'Dies wurde der KI gegeben, aber jede Nachricht des Kunden ist beantwortet. Die KI beantwortet die nächste.',
  superseded: () =>
    'Der Kunde schrieb noch einmal, bevor dies gesendet war. Eine Antwort gilt für beides.',
  conversation_closed: () =>
    'Es wurde geschlossen oder vertagt, bevor die Antwort gesendet war. Nichts ging hinaus.',
  conversation_gone: () => 'Intercom hat dieses Gespräch nicht mehr. Nichts ging hinaus.',
  conversation_forbidden: ({ problem }) =>
    `Intercom verweigert unserem Token dieses Gespräch${problem ? ` (${problem})` : ''}.`,
  raced: ({ teammate }) =>
    `${teammate} und die KI schrieben im selben Augenblick; Intercom bietet keinen Weg, diese Lücke zu schließen. Die KI hinterließ eine Notiz und schweigt.`,
  customer_requested: ({ words }) => `Der Kunde bat um einen Menschen${quoted(words)}.`,
  frustration: ({ evidence }) =>
    `Der Kunde ist verärgert${evidence ? ` (${evidence})` : ''}, daher übernehmen Menschen.`,
  unproductive: () => 'Zwei Antworten halfen nicht.',
  insufficient_knowledge: ({ best, lostSentences, contradiction }) =>
    [
      'Nichts im Wissen beantwortet dies, daher übergab die KI, statt zu raten.',
      contradiction && `Zwei Dokumente widersprechen sich: ${contradiction}`,
      lostSentences > 0 &&
        (lostSentences === 1
          ? 'Ein Satz verlor seinen Beleg.'
          : `${lostSentences} Sätze verloren ihren Beleg.`),
      best && `Am nächsten: ${best.title}, ${best.score} von ${best.bar}.`,
    ]
      .filter(Boolean)
      .join(' '),
  insufficient_tools: () => 'Die Antwort braucht etwas, das die KI nicht tun kann.',
  topic_excluded: ({ topic }) =>
    `Es geht um ${topic ? `„${topic}“` : 'ein Thema'}, das die KI den Menschen überlassen soll.`,
  spend_limit: () => 'Die Grenze der KI-Interaktionen war erreicht.',
  too_many_replies: ({ replies }) =>
    `Die KI hatte hier ${replies ?? 'viele'} Mal geschrieben, seit sie das Gespräch bekam. Zwei Automaten könnten ewig weitermachen.`,
  ai_unavailable: ({ problem }) =>
    `Das Sprachmodell gab keine Antwort${problem ? `: ${problem}` : ''}. Der Kunde blieb nicht ohne Antwort.`,
  instructed: () => 'Ihre Vorgaben verlangen hier die Übergabe.',
  teammate_requested: () => 'Ein Teammitglied drückte Übergeben.',
}
