import { readFile } from 'node:fs/promises'
import { readQuestionWords } from '#agent/insights/read-question-words.ts'
import { learnTopics } from '#domain/insights/learn-topics.ts'
import { matchTopic, toMatcher } from '#domain/insights/match-topic.ts'
import { seededChance } from '#domain/insights/seeded-chance.ts'
import type { OpeningQuestion } from '#domain/insights/topic.ts'

type Sentence = { topic: string; language: string; text: string; isHeldOut: boolean }
export type AskedQuestion = { topic: string | undefined; text: string }

const setFile = new URL('./sets/topics.tsv', import.meta.url)
const fillers = {
  en: {
    day: ['Monday', 'Tuesday', '3 March', 'last Friday', 'the 12th'],
    item: ['the blue lamp', 'a desk', 'two chairs', 'the headphones', 'my kettle', 'a backpack'],
    openers: [
      '',
      '',
      'Hi, ',
      'Hello there, ',
      'Good morning! ',
      'Hi team, quick question. ',
      'Dear support, ',
    ],
    closers: [
      '',
      '',
      ' Thanks!',
      ' Best regards, Jo',
      ' Please get back to me soon.',
      ' This is urgent.',
      ' I am really annoyed by now.',
    ],
    odd: [
      'sponsor hire borrow paint film visit photograph sketch invite teach sing plant'.split(' '),
      'choir garden school museum boat horse violin bakery bridge festival orchard library kitchen village lake theatre'.split(
        ' ',
      ),
    ],
  },
  de: {
    day: ['Montag', 'Dienstag', '3. März', 'letzten Freitag'],
    item: ['die blaue Lampe', 'ein Schreibtisch', 'zwei Stühle', 'der Kopfhörer', 'mein Rucksack'],
    openers: ['', '', 'Hallo, ', 'Guten Tag, ', 'Moin! ', 'Liebes Team, '],
    closers: [
      '',
      '',
      ' Danke!',
      ' Viele Grüße, Jo',
      ' Bitte melden Sie sich bald.',
      ' Das ist dringend.',
    ],
    odd: [
      'sponsern mieten malen filmen besuchen zeichnen einladen unterrichten singen pflanzen'.split(
        ' ',
      ),
      'Chor Garten Schule Museum Boot Pferd Geige Bäckerei Brücke Fest Obstwiese Bücherei Küche Dorf See Theater'.split(
        ' ',
      ),
    ],
  },
}

export async function readSentences(): Promise<Sentence[]> {
  const [, ...lines] = (await readFile(setFile, 'utf8')).trimEnd().split('\n')
  return lines.map((line, index) => {
    const [topic = '', language = '', text = ''] = line.split('\t')
    return { topic, language, text, isHeldOut: index % 2 === 1 }
  })
}

/** Questions as customers might write them: greetings, slips of the keyboard, two sentences, some about nothing. */
export function generateQuestions(
  sentences: readonly Sentence[],
  language: 'en' | 'de',
  { count, seed }: { count: number; seed: number },
): AskedQuestion[] {
  const chance = seededChance(seed)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)] as Item // never empty
  const own = Map.groupBy(
    sentences.filter((sentence) => sentence.language === language),
    ({ topic }) => topic,
  )
  const topics = [...own.keys()]
  const words = fillers[language]
  const fill = (text: string) =>
    text
      .replace('{day}', pick(words.day))
      .replace('{item}', pick(words.item))
      .replace('{number}', `#${Math.floor(chance() * 90_000 + 10_000)}`)
  const oddQuestion = () => words.odd.concat(words.odd).map(pick).join(' ')
  return Array.from({ length: count }, () => {
    if (chance() < 0.1) return { topic: undefined, text: oddQuestion() }
    // Some topics are asked far more often than others.
    const topic = topics[Math.floor(chance() ** 1.6 * topics.length)] ?? ''
    const asked = own.get(topic) ?? []
    const second = chance() < 0.45 ? ` ${pick(asked).text}` : ''
    const told = reword(`${pick(asked).text}${second}`, language, chance)
    const text = fill(`${pick(words.openers)}${told}${pick(words.closers)}`)
    return { topic, text: chance() < 0.3 ? slip(text, chance) : text }
  })
}

const likeWords: Record<string, string[]> = {
  en: [
    'parcel package shipment delivery',
    'order purchase',
    'refund refund reimbursement',
    'money amount',
    'cancel end stop terminate',
    'subscription plan membership contract',
    'broken damaged defective faulty cracked',
    'address location',
    'card card visa',
    'voucher coupon discount code',
    'size size fit',
    'app app application',
    'password password login',
    'log sign',
    'export download',
    'import upload',
    'crashes freezes closes hangs',
    'phone mobile iphone android',
    'invoice invoice bill',
    'change update correct',
    'arrived come turned',
    'urgently soon quickly',
  ],
  de: [
    'Paket Sendung Lieferung Päckchen',
    'Bestellung Bestellung Auftrag',
    'Rückerstattung Erstattung',
    'Geld Betrag',
    'kündigen beenden',
    'Abo Mitgliedschaft Abonnement',
    'kaputt defekt beschädigt zerbrochen',
    'Adresse Anschrift Lieferadresse',
    'Kreditkarte Karte Visa',
    'Gutschein Gutscheincode Rabattcode',
    'Passwort Kennwort Login',
    'Rechnung Rechnung Beleg',
    'ändern korrigieren anpassen',
    'zahlen bezahlen',
  ],
}

/** Says it in other words, and leaves a word out now and then: nobody writes what another wrote. */
function reword(text: string, language: string, chance: () => number): string {
  const alike = (likeWords[language] ?? []).map((line) => line.split(' '))
  return text
    .split(' ')
    .filter(() => chance() >= 0.1)
    .map((word) => {
      const bare = /^\p{L}+/u.exec(word)?.[0] ?? ''
      const others = alike.find((line) => line.includes(bare))
      const other = others?.[Math.floor(chance() * others.length)]
      return other === undefined || chance() < 0.5 ? word : word.replace(bare, other)
    })
    .join(' ')
}

function slip(text: string, chance: () => number): string {
  const at = 1 + Math.floor(chance() * (text.length - 2))
  return text.slice(0, at) + text.slice(at + 1)
}

export type TopicMeasures = {
  topicCount: number
  /** Of the questions that got a topic, how many have the one that most of it is about. */
  purity: number
  /** Of the questions that are about something, how many got a topic. */
  coverage: number
  /** Of those, how many are with the largest part of their kind. */
  gathered: number
  /** Of the questions about nothing, how many were left alone. */
  leftAlone: number
  names: string[]
  milliseconds: number
}

export function measureTopics(asked: readonly AskedQuestion[], language: string): TopicMeasures {
  const questions = asked.map(({ text }, index): OpeningQuestion => {
    const words = readQuestionWords(text, language)
    return { sessionId: String(index), contactId: String(index), words, topicId: undefined }
  })
  const start = performance.now()
  const learning = learnTopics(questions, () => false)
  let step = learning.next()
  while (!step.done) step = learning.next()
  const profiles = step.value.map((topic, number) => ({ ...topic, id: String(number) }))
  const matcher = toMatcher(profiles)
  const found = questions.map(({ words }) => matchTopic(matcher, words)?.topicId)
  const milliseconds = performance.now() - start
  return {
    ...judge(asked, found),
    names: profiles.map(({ names, questionCount }) => `${names.join(', ')} (${questionCount})`),
    topicCount: profiles.length,
    milliseconds,
  }
}

function judge(asked: readonly AskedQuestion[], found: readonly (string | undefined)[]) {
  const pairs = asked.map(({ topic }, index) => ({ topic, found: found[index] }))
  const about = pairs.filter(({ topic }) => topic !== undefined)
  const covered = about.filter((pair) => pair.found !== undefined)
  const nothing = pairs.filter(({ topic }) => topic === undefined)
  const withTopic = pairs.filter((pair) => pair.found !== undefined)
  return {
    purity: largestParts(withTopic, 'found', 'topic') / withTopic.length,
    coverage: covered.length / about.length,
    gathered: largestParts(about, 'topic', 'found') / about.length,
    leftAlone: nothing.filter((pair) => pair.found === undefined).length / nothing.length,
  }
}

function largestParts<Key extends string>(
  pairs: readonly Record<Key, string | undefined>[],
  by: Key,
  of: Key,
): number {
  let sum = 0
  for (const group of Map.groupBy(pairs, (pair) => pair[by]).values()) {
    const counts = Map.groupBy(
      group.filter((pair) => pair[of] !== undefined),
      (pair) => pair[of],
    )
    sum += Math.max(0, ...[...counts.values()].map(({ length }) => length))
  }
  return sum
}
