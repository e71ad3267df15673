import { useWords } from '../../language/use-words.ts'

export function AskBox({ isBusy, ask }: { isBusy: boolean; ask: (question: string) => void }) {
  const words = useWords()
  return (
    <form
      className="compose"
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        const question = new FormData(form).get('question')
        if (typeof question !== 'string' || question.trim() === '') return
        ask(question)
        form.reset()
      }}
    >
      <div>
        <textarea
          className="input"
          name="question"
          rows={1}
          dir="auto"
          aria-label={words.try.placeholder}
          placeholder={words.try.placeholder}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }}
        />
        <button className="btn primary" disabled={isBusy}>
          {words.try.ask}
        </button>
      </div>
    </form>
  )
}
