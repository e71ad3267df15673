/** Intercom's snake_case words as the domain writes them. */
export function toKebabCase(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, '-')
}
