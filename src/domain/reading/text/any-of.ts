/** A pattern of alternatives written over several lines; breaks and indents are nothing. */
export function anyOf(alternatives: string, flags = ''): RegExp {
  return new RegExp(`(?:${joinLines(alternatives)})`, flags)
}

export function joinLines(source: string): string {
  return source.replace(/\s*\n\s*/g, '')
}
