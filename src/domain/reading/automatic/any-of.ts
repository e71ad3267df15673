/** A pattern of alternatives written over several lines; breaks and indents are nothing. */
export function anyOf(alternatives: string, before = '', after = ''): RegExp {
  return new RegExp(`${before}(?:${joinLines(alternatives)})${after}`)
}

export function joinLines(source: string): string {
  return source.replace(/\s*\n\s*/g, '')
}
