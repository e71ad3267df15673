import { openEvents } from './control-api.js'

const firstDelayMs = 1000
const longestDelayMs = 10_000
const settleMs = 60
const ageMs = 30_000

/**
 * Runs `refresh` now, after every change in the sandbox, and every half minute, so that ages move;
 * never twice at once. A lost stream is opened again by itself; until then every try refreshes, and
 * `onState`, which is told 'live' or 'lost', can say so.
 */
export function keepFresh(refresh, onState = () => {}) {
  const soon = oneAtATime(refresh)
  void follow(soon, onState)
  setInterval(soon, ageMs)
  return soon
}

async function follow(soon, onState) {
  let delayMs = firstDelayMs
  for (;;) {
    try {
      const response = await openEvents()
      onState('live')
      soon()
      delayMs = firstDelayMs
      await readChanges(response.body, soon)
    } catch {
      // The stream ended or never opened; the wait below comes before the next try.
    }
    onState('lost')
    soon()
    await wait(delayMs)
    delayMs = Math.min(delayMs * 2, longestDelayMs)
  }
}

async function readChanges(stream, soon) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const blocks = (rest + value).split('\n\n')
    rest = blocks.pop() ?? ''
    if (blocks.some((block) => /^data:/m.test(block))) soon()
  }
}

// Changes come in bursts: one refresh follows a burst, and one more what came while it ran.
function oneAtATime(refresh) {
  let timer = null
  let isRunning = false
  let isWanted = false
  async function run() {
    timer = null
    isRunning = true
    isWanted = false
    await refresh()
    isRunning = false
    if (isWanted) soon()
  }
  function soon() {
    if (isRunning) isWanted = true
    else timer ??= setTimeout(() => void run(), settleMs)
  }
  return soon
}

function wait(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
