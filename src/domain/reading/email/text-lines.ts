/** Collects text as lines, with quoted lines marked by `>` and space as a browser shows it. */
export class TextLines {
  readonly #lines: string[] = []
  #line = ''
  #isQuoted = false
  #hasGapBefore = false

  setQuoted(isQuoted: boolean): void {
    if (isQuoted === this.#isQuoted) return
    this.endLine()
    this.#isQuoted = isQuoted
  }

  append(text: string): void {
    const shown = text.replace(/[\u200b\u2060\ufeff\u00ad]/g, '').replace(/[\s\u00a0]+/g, ' ')
    if (shown === '' || (shown === ' ' && this.#line === '')) return
    const joined = this.#line === '' || this.#line.endsWith(' ') ? shown.trimStart() : shown
    this.#line += joined
  }

  /** Text whose line breaks and spaces count. */
  appendPreformatted(text: string): void {
    const lines = text.split(/\r\n|\r|\n/)
    lines.forEach((line, index) => {
      this.#line += line
      if (index < lines.length - 1) this.breakLine()
    })
  }

  endLine(): void {
    if (this.#line.trim() !== '') this.breakLine()
    else this.#line = ''
  }

  breakLine(): void {
    if (this.#hasGapBefore && this.#lines.length > 0) this.#lines.push(this.#isQuoted ? '>' : '')
    this.#hasGapBefore = false
    this.#lines.push(`${this.#isQuoted ? '> ' : ''}${this.#line.trimEnd()}`.trimEnd())
    this.#line = ''
  }

  endParagraph(): void {
    this.endLine()
    this.#hasGapBefore = true
  }

  isAtLineStart(): boolean {
    return this.#line.trim() === ''
  }

  toText(): string {
    this.endLine()
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  }
}
