/** A function that acts at once, and then rests: calls that come meanwhile are one call at the end of the rest. */
export function gatherCalls(restMs: number, act: () => void): () => void {
  let isResting = false
  let isWanted = false
  const run = () => {
    isResting = true
    isWanted = false
    setTimeout(wakeUp, restMs)
    act()
  }
  const wakeUp = () => {
    isResting = false
    if (isWanted) run()
  }
  return () => {
    if (isResting) isWanted = true
    else run()
  }
}
