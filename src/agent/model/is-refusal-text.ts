const refusals =
  /^(?:(?:i['’]?m|i am)(?: very| really)? sorry,? (?:but )?|sorry,? (?:but )?|as an ai(?: \w+){0,3},? )?i(?: cannot| can['’]?t| am unable to| am not able to|['’]m unable to|['’]m not able to| won['’]?t| must decline to)(?: \w+)? (?:assist|help|comply|fulfil|continue|do that|engage|participate|support (?:this|that))|^i must decline\b|^(?:es tut mir leid,? aber )?(?:ich kann|kann ich)(?: ihnen| dir)?(?: dabei| hierbei| damit)(?: leider)? nicht|^(?:je suis désolée?,? mais )?je ne peux pas (?:vous )?aider|^(?:lo siento,? pero )?no puedo (?:ayudar|asistir)|^(?:mi dispiace,? ma )?non posso aiutar|お手伝い(?:することは)?できません/iu

/** A refusal in plain words, where the provider does not mark it. Long texts are answers. */
export function isRefusalText(text: string): boolean {
  const start = text.trim()
  return start.length <= 400 && refusals.test(start)
}
