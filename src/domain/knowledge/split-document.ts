import {
  type DocumentFormat,
  type KnowledgeDocument,
  type Passage,
  unknownLanguage,
} from './document.ts'
import { htmlBlocks } from './blocks/html-blocks.ts'
import { markdownBlocks } from './blocks/markdown-blocks.ts'
import { plainBlocks } from './blocks/plain-blocks.ts'
import { splitSentences } from './split-sentences.ts'
import type { TextBlock } from './blocks/text-block.ts'

const passageLength = 500
/** Numbered steps stay together up to here: a recipe that begins at step 3 helps nobody. */
const stepsLength = 1_500
const longestSentence = 2_000

export interface PassageText {
  headings: string[]
  text: string
  ordinal: number
}

const blockReaders: Record<DocumentFormat, (body: string) => TextBlock[]> = {
  markdown: markdownBlocks,
  html: htmlBlocks,
  text: plainBlocks,
}

/**
 * Cuts a document into passages of about 500 characters, between sentences, list items and table
 * rows, never inside one, and numbered steps only where they are many. A passage never crosses a heading. Lines are kept apart by line breaks.
 */
export function splitDocument(
  document: Pick<KnowledgeDocument, 'title' | 'body' | 'format' | 'language'>,
): PassageText[] {
  const passages: PassageText[] = []
  for (const section of toSections(blockReaders[document.format](document.body), document.title))
    for (const text of packLines(section.lines, document.language))
      passages.push({ headings: section.headings, text, ordinal: passages.length })
  return passages
}

/** The passages of a document as they are stored and found, under ids that follow from their place. */
export function toPassages(document: KnowledgeDocument): Passage[] {
  return splitDocument(document).map(({ headings, text, ordinal }) => ({
    id: `${document.id}:${ordinal}`,
    documentId: document.id,
    title: document.title,
    url: document.url,
    audience: document.audience,
    language: document.language ?? unknownLanguage,
    headings,
    text,
    ordinal,
    updatedAt: document.updatedAt,
  }))
}

interface Section {
  headings: string[]
  lines: string[]
}

function toSections(blocks: TextBlock[], title: string): Section[] {
  const sections: Section[] = [{ headings: [], lines: [] }]
  const path: { level: number; text: string }[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'line') {
      sections.at(-1)?.lines.push(block.text)
      continue
    }
    while ((path.at(-1)?.level ?? 0) >= block.level) path.pop()
    if (!isTitle(block.text, title)) path.push(block)
    const headings = path.map(({ text }) => text)
    sections.push({ headings, lines: standsAlone(block, blocks[index + 1]) ? [block.text] : [] })
  }
  return sections.filter(({ lines }) => lines.length > 0)
}

/** A heading with nothing below it is all the text there is. */
function standsAlone(block: TextBlock & { kind: 'heading' }, next: TextBlock | undefined): boolean {
  return !next || (next.kind === 'heading' && next.level <= block.level)
}

function isTitle(text: string, title: string): boolean {
  return text.toLowerCase() === title.trim().toLowerCase()
}

function packLines(lines: readonly string[], language: string | undefined): string[] {
  const packed: string[] = []
  let current = ''
  for (const { text, mark, longest } of toPieces(lines, language)) {
    const joined = current === '' ? text : `${current}${mark}${text}`
    if (current !== '' && joined.length > longest) {
      packed.push(current)
      current = text
    } else current = joined
  }
  return current === '' ? packed : [...packed, current]
}

/** A sentence, what parts it from the one before, and how long a passage may become by it. */
type Piece = { text: string; mark: '\n' | ' '; longest: number }

function toPieces(lines: readonly string[], language: string | undefined): Piece[] {
  const isInSteps = findSteps(lines)
  return lines.flatMap((line, place) =>
    sentencesOf(line, language).map((text, index) => {
      const goesOn = isInSteps[place] === true || (isStep(line) && index > 0)
      const mark = index === 0 ? '\n' : ' '
      return { text, mark, longest: goesOn ? stepsLength : passageLength }
    }),
  )
}

/** For each line, whether it goes on with numbered steps: a later step, or words that belong to one before it. */
function findSteps(lines: readonly string[]): boolean[] {
  return lines.map((text, place) => {
    if (laterStep.test(text)) return true
    if (firstStep.test(text)) return false
    const next = lines.slice(place + 1, place + 1 + mostLinesOfStep).find(isStep)
    return next !== undefined && laterStep.test(next) && lines.slice(0, place).some(isStep)
  })
}

const mostLinesOfStep = 3
const step = /^\d{1,2}\. /u
const firstStep = /^1\. /u
const laterStep = /^(?:[2-9]|\d\d)\. /u

function isStep(text: string): boolean {
  return step.test(text)
}

function sentencesOf(text: string, language: string | undefined): string[] {
  return splitSentences(text, language).flatMap(cutOverlong)
}

/** Text without any punctuation is cut at a space, so that no passage grows without bound. */
function cutOverlong(sentence: string): string[] {
  const pieces: string[] = []
  let rest = sentence
  while (rest.length > longestSentence) {
    const space = rest.lastIndexOf(' ', longestSentence)
    const end = space > 0 ? space : wholeCharacters(rest, longestSentence)
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return rest === '' ? pieces : [...pieces, rest]
}

function wholeCharacters(text: string, length: number): number {
  const isSplitPair = /[\ud800-\udbff]/u.test(text.charAt(length - 1))
  return isSplitPair ? length - 1 : length
}
