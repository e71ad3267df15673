/** A message and its answer are some changes within a tenth of a second; a busy day is one every moment. */
const restMs = { shortest: 75, longest: 600 }

/**
 * A function that acts at once, and then rests: calls that come meanwhile are one call at the end of the rest. Each rest
 * after such a call is twice as long, so that the first answer shows soon and a flood costs little.
 */
export function gatherCalls(act: () => void): () => void {
  let rest = restMs.shortest
  let isResting = false
  let isWanted = false
  const run = () => {
    isResting = true
    isWanted = false
    setTimeout(wakeUp, rest)
    act()
  }
  const wakeUp = () => {
    isResting = false
    rest = isWanted ? Math.min(rest * 2, restMs.longest) : restMs.shortest
    if (isWanted) run()
  }
  return () => {
    if (isResting) isWanted = true
    else run()
  }
}
