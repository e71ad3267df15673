/** [G7] For people: the AI and a teammate wrote at the same moment. Safe HTML. */
export function racedNoteHtml(): string {
  return (
    '<p>A teammate and the AI wrote at the same moment, so the customer may see both messages. ' +
    'The AI stays silent from here on until it is given the conversation again.</p>'
  )
}
