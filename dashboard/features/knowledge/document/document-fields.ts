import type { Document } from '#api-contract/knowledge.ts'

/** A document as its form sends it. */
export type Fields = {
  title: string
  body: string
  format: Document['format']
  audience: Document['audience']
  language: string | null
  url: string | null
  questions: string[]
}

const empty: Fields = {
  title: '',
  body: '',
  format: 'markdown',
  audience: 'public',
  language: null,
  url: null,
  questions: [],
}

/** The published fields with what a draft, or a link, says instead. */
export function toFields(
  document: Document | undefined,
  instead: Record<string, unknown> | undefined,
): Fields {
  const { title, body, audience, language, url, questions } = instead ?? {}
  const known: Fields = document ?? empty
  const text = (value: unknown, other: string) => (typeof value === 'string' ? value : other)
  return {
    ...known,
    title: text(title, known.title),
    body: text(body, known.body),
    audience: audience === 'internal' || audience === 'public' ? audience : known.audience,
    language: text(language, known.language ?? '') || null,
    url: text(url, known.url ?? '') || null,
    questions: toQuestions(questions) ?? known.questions,
  }
}

function toQuestions(value: unknown): string[] | undefined {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined
}

/** What stands in the form. */
export function readFields(form: FormData, format: Document['format']): Fields {
  const text = (name: string) => readText(form, name)
  return {
    title: text('title'),
    body: text('body'),
    format,
    audience: text('audience') === 'internal' ? 'internal' : 'public',
    language: text('language') || null,
    url: text('url') || null,
    questions: readQuestions(form),
  }
}

export function readQuestions(form: FormData): string[] {
  return readText(form, 'questions')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function readText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
