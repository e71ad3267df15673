/**
 * SQL for the question that a decision `d` could not answer, as it stands now: nothing of an erased one.
 * "That did not help" asks nothing by itself, so there the conversation's opening stands for it.
 */
export const questionText = `(select left(p.text, 1200) from parts p
  where p.organization_id = d.organization_id and p.workspace_id = d.workspace_id
    and p.conversation_id = d.conversation_id and p.author_kind = 'contact' and p.text <> ''
  order by (p.part_id = d.trigger_part_id and coalesce(d.preset_trigger, d.reason) <> 'unproductive') desc,
    p.created_at, p.part_id limit 1)`

/** SQL for decisions `d` that found nothing to answer with, whether they handed off or asked back. */
export const isUnanswered = `(d.preset_trigger in ('insufficient-knowledge', 'unproductive')
  or (d.outcome = 'handed-off' and d.reason in ('insufficient-knowledge', 'unproductive')))`
