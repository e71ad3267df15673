/** What the server said with the page: then nobody has to ask for it. */
export function isSignedInAtStart(): boolean {
  return document.documentElement.dataset['signedIn'] !== undefined
}
