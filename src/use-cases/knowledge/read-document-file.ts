import type { Audience, DocumentFormat } from '#domain/knowledge/document.ts'
import { parseFrontMatter } from '#domain/knowledge/parse-front-matter.ts'
import type { NewDocument } from './save-document.ts'

const formats: Record<string, DocumentFormat> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  txt: 'text',
}

/** What stands beside the file and wins over what it says of itself. */
export type DocumentFacts = Partial<Pick<NewDocument, 'title' | 'url' | 'audience' | 'language'>>

/**
 * Reads a document from a file: markdown, HTML or text, with fields at its head where it has them (`title`, `url`,
 * `audience`, `language`, `questions`). Throws a sentence for a person when something is missing or wrong.
 */
export function readDocumentFile(
  file: { name: string; text: string },
  facts: DocumentFacts = {},
): NewDocument {
  const format = toFormat(file.name)
  const { fields, body } = parseFrontMatter(file.text)
  if (body.trim() === '') throw new Error(`${file.name}: there is no text in it.`)
  const told = {
    title: textOf(fields['title']) ?? titleOf(body, file.name),
    url: textOf(fields['url']),
    audience: toAudience(textOf(fields['audience']), file.name),
    language: textOf(fields['language']),
  }
  const given = Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as DocumentFacts // the same names, without those that say nothing
  return { ...told, ...given, body, format, questions: listOf(fields['questions']) }
}

function toFormat(name: string): DocumentFormat {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const format = formats[extension]
  if (format) return format
  throw new Error(`${name}: the name must end in .md, .html or .txt, which tells the format.`)
}

function textOf(field: string | string[] | undefined): string | undefined {
  return typeof field === 'string' && field !== '' ? field : undefined
}

function listOf(field: string | string[] | undefined): string[] {
  if (field === undefined || field === '') return []
  return typeof field === 'string' ? [field] : field
}

/** Without a word it is public, as what is written for customers is. */
function toAudience(word: string | undefined, name: string): Audience {
  if (word === undefined || word === 'public') return 'public'
  if (word === 'internal') return 'internal'
  throw new Error(`${name}: audience must be public or internal, not ${word}.`)
}

function titleOf(body: string, name: string): string {
  const heading = /^#\s+(.+)$/mu.exec(body)?.[1]?.trim()
  return heading ?? name.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/i, '')
}
