declare module 'snowball-stemmers' {
  interface SnowballFactory {
    newStemmer(algorithm: string): { stem(word: string): string }
  }
  const snowball: SnowballFactory
  export = snowball
}
