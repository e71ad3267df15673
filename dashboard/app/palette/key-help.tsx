import { Modal } from '../../components/overlays/modal.tsx'
import { pageActions } from '../../components/page/page-actions.ts'
import { useWords } from '../../language/use-words.ts'
import { places } from '../shell/places.ts'
import { usePreferences } from '../preferences/preferences.tsx'

/** Every key that does something here. */
export function KeyHelp({ close }: { close: () => void }) {
  const { shell, nav, common } = useWords()
  const { areKeysOn } = usePreferences()
  const words = shell.keyWords
  const everywhere: [string, string][] = [
    ['⌘K · Ctrl K', words.palette],
    ['/', words.search],
    ['?', words.help],
    ['j k', words.steps],
    ['Enter', words.open],
    ['Esc', words.back],
    ...places.map(({ key, name }): [string, string] => [`g ${key}`, nav[name]]),
  ]
  const here = pageActions().flatMap(({ key, label }): [string, string][] =>
    key === undefined || key === 'Escape' ? [] : [[key === 'E' ? 'Shift e' : key, label]],
  )
  return (
    <Modal label={shell.keys} className="ask key-help" close={close}>
      <div className="stack">
        <h2>{shell.keys}</h2>
        {!areKeysOn && <p className="small">{shell.keysOff}</p>}
        <KeyList name={shell.everywhere} keys={everywhere} />
        {here.length > 0 && <KeyList name={shell.group.action} keys={here} />}
        <button type="button" className="btn" onClick={close}>
          {common.close}
        </button>
      </div>
    </Modal>
  )
}

function KeyList({ name, keys }: { name: string; keys: [string, string][] }) {
  return (
    <section className="wide" aria-label={name}>
      <p className="meta">{name}</p>
      <dl className="kv">
        {keys.map(([key, label]) => (
          <div className="pair" key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
