import { ask } from '../control-api.js'
import { byId } from '../elements.js'
import { acting, state } from './state.js'

let afterEach = () => {}

/** Sets what follows every act of this page, such as reading the state anew. */
export function followActs(follow) {
  afterEach = follow
}

/** Acts on the open conversation in the name of the acting teammate. */
export function act(path, body, done) {
  return perform(
    `/conversations/${state.open.id}${path}`,
    { ...body, by: String(acting().id) },
    done,
  )
}

/** Posts one act and says how it went; answers true when the sandbox did it. */
export async function perform(path, body, done) {
  try {
    await ask('POST', path, body)
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
