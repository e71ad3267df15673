import { readFile } from 'node:fs/promises'
import { EldLanguageDetector } from '#agent/language/eld-language-detector.ts'
import { readMessage } from '#domain/reading/read-message.ts'

export const readingSets = [
  'wish-for-person',
  'small-talk',
  'automatic-mail',
  'frustration',
  'language',
] as const

export type ReadingSet = (typeof readingSets)[number]

export type Half = 'tune' | 'held'

/** One line of a set: what it should be read as, and what it is read as. */
export type JudgedLine = {
  shown: string
  language: string
  half: Half
  expected: string
  read: string
}

type Line = Record<string, string>

const readers: Record<ReadingSet, (line: Line) => string> = {
  'wish-for-person': ({ message }) => (readWeb(message).wantsPerson ? 'wish' : 'none'),
  'small-talk': ({ message }) => readWeb(message).kind,
  'automatic-mail': (line) => readMail(line),
  frustration: ({ message }) => (readWeb(message).isFrustrated ? 'angry' : 'calm'),
  language: ({ message = '' }) => new EldLanguageDetector().detect([message], ['en', 'de']),
}

/** Reads every line of a set as the product reads a customer's message, whichever engine answers. */
export async function judgeReadingSet(set: ReadingSet): Promise<JudgedLine[]> {
  return (await readLines(set)).map((line) => ({
    shown: line['message'] ?? [line['sender'], line['subject'], line['body']].join(' | '),
    language: line['language'] ?? line['expected'] ?? '',
    half: line['half'] === 'held' ? 'held' : 'tune',
    expected: line['expected'] ?? '',
    read: readers[set](line),
  }))
}

async function readLines(set: ReadingSet): Promise<Line[]> {
  const file = new URL(`./sets/${set}.tsv`, import.meta.url)
  const [header = '', ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n')
  const names = header.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
  })
}

function readWeb(text = '') {
  return readMessage({ text, channel: 'web' })
}

function readMail({ subject = '', sender = '', body = '' }: Line): string {
  const reading = readMessage({ text: body, subject, senderEmail: sender, channel: 'email' })
  return reading.automaticKind ?? 'person'
}
