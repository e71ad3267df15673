export interface FrontMatter {
  /** Values as written, quotes removed; a list for `key: [a, b]` and for indented `- item` lines. */
  fields: Record<string, string | string[]>
  body: string
}

/**
 * Reads the fields between two `---` lines at the head of a text. A text without them has no fields;
 * throws when they are begun and never closed, or when a line is no field.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const lines = text
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n')
    .split('\n')
  if (lines[0]?.trim() !== '---') return { fields: {}, body: text }
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---')
  if (end === -1) throw new Error('The front matter is not closed by a line of ---.')
  return {
    fields: parseFields(lines.slice(1, end)),
    body: lines
      .slice(end + 1)
      .join('\n')
      .trim(),
  }
}

function parseFields(lines: readonly string[]): FrontMatter['fields'] {
  const fields: FrontMatter['fields'] = {}
  let list: string[] | undefined
  for (const text of lines.filter((line) => line.trim() !== '')) {
    const item = /^\s*-\s+(.*)$/u.exec(text)?.[1]
    if (item !== undefined && list) list.push(unquote(item))
    else list = addField(fields, text)
  }
  return fields
}

/** Gives back the list that the lines below may add to, where the field has no value of its own. */
function addField(fields: FrontMatter['fields'], text: string): string[] | undefined {
  const [, key, value = ''] = /^([\p{L}_][\p{L}\p{N}_-]*)\s*:\s*(.*?)\s*$/u.exec(text) ?? []
  if (key === undefined) throw new Error(`The front matter has a line that is no field: ${text}`)
  const list: string[] = []
  fields[key] = value === '' ? list : parseValue(value)
  return value === '' ? list : undefined
}

function parseValue(value: string): string | string[] {
  const list = /^\[(.*)\]$/u.exec(value)
  if (!list) return unquote(value)
  return (list[1] ?? '')
    .split(',')
    .map((item) => unquote(item))
    .filter((item) => item !== '')
}

function unquote(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/u, '$2')
}
