/** The domain's `kebab-case` as the wire's `snake_case`. */
export type Snake<Word extends string> = Word extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Snake<Tail>}`
  : Word

export type Kebab<Word extends string> = Word extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Kebab<Tail>}`
  : Word

export function toSnake<Word extends string>(word: Word): Snake<Word> {
  return word.replaceAll('-', '_') as Snake<Word> // the type says what the call does
}

export function toKebab<Word extends string>(word: Word): Kebab<Word> {
  return word.replaceAll('_', '-') as Kebab<Word> // the type says what the call does
}

/** `camelCase` names of recorded facts as the wire's `snake_case`; values stay. */
export function toSnakeNames(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      toSnake(name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
      value,
    ]),
  )
}

export function toTime(at: Date): string
export function toTime(at: Date | undefined): string | null
export function toTime(at: Date | undefined): string | null {
  return at?.toISOString() ?? null
}
