import { useWords } from '../../language/use-words.ts'

/** An address where there is nothing for this person, and a way on. */
export function NothingHere() {
  const { common } = useWords()
  return (
    <div className="empty">
      <p>{common.notFound}</p>
      <a className="btn" href="/">
        {common.home}
      </a>
    </div>
  )
}
