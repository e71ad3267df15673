import { ask } from '../control-api.js'
import { byId } from '../elements.js'

let afterEach = () => {}

/** Sets what follows every act of this page, such as reading the state anew. */
export function followActs(follow) {
  afterEach = follow
}

/** Posts one act and says how it went; answers true when the sandbox did it. */
export async function perform(path, body, done, method = 'POST') {
  try {
    await ask(method, path, body)
    showTrouble('')
    byId('done').textContent = done
    return true
  } catch (error) {
    showTrouble(error.message)
    return false
  } finally {
    afterEach()
  }
}

export function showTrouble(words) {
  const trouble = byId('trouble')
  if (trouble.textContent !== words) trouble.textContent = words
  trouble.hidden = words === ''
}
