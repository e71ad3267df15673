let isOver = false
let words = ''
const listeners = new Set<() => void>()

/** What a refused request says once the sign-in has ended, in the reader's language. */
export function chooseSignInEndedWords(text: string): void {
  words = text
}

export function signInEndedWords(): string {
  return words
}

/** Every answer tells whether the sign-in still counts: a sign-in in another tab mends this one. */
export function noteAnswer(status: number): void {
  const isNow = status === 401
  if (isNow === isOver) return
  isOver = isNow
  for (const listener of listeners) listener()
}

export function isSignInOver(): boolean {
  return isOver
}

export function watchSignIn(changed: () => void): () => void {
  listeners.add(changed)
  return () => void listeners.delete(changed)
}
