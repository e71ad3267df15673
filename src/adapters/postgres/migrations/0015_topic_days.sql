CREATE TABLE "topic_days" (
	"organization_id" text NOT NULL,
	"day" date NOT NULL,
	"topic_id" text NOT NULL,
	"sentiment" text NOT NULL,
	"is_handed_off" boolean NOT NULL,
	"session_count" integer NOT NULL,
	"question_count" integer NOT NULL,
	CONSTRAINT "topic_days_organization_id_day_topic_id_sentiment_is_handed_off_pk" PRIMARY KEY("organization_id","day","topic_id","sentiment","is_handed_off")
);
--> statement-breakpoint
DROP INDEX "session_topics_asking";--> statement-breakpoint
-- [I1] Adds what a statement changed in session_topics. Rows are taken in the order of their key, so that two statements
-- at once wait for each other and never for ever.
create function add_to_topic_days() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into topic_days as d (organization_id, day, topic_id, sentiment, is_handed_off, session_count, question_count)
    select organization_id, (created_at at time zone 'UTC')::date, coalesce(topic_id, ''), coalesce(sentiment, ''), is_handed_off,
      count(*), count(*) filter (where has_question)
    from added group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
    on conflict (organization_id, day, topic_id, sentiment, is_handed_off) do update
    set session_count = d.session_count + excluded.session_count, question_count = d.question_count + excluded.question_count;
  elsif tg_op = 'DELETE' then
    update topic_days d set session_count = d.session_count - r.sessions, question_count = d.question_count - r.questions
    from (select organization_id, (created_at at time zone 'UTC')::date as day, coalesce(topic_id, '') as topic_id,
        coalesce(sentiment, '') as sentiment, is_handed_off, count(*) as sessions,
        count(*) filter (where has_question) as questions
      from removed group by 1, 2, 3, 4, 5) r
    where d.organization_id = r.organization_id and d.day = r.day and d.topic_id = r.topic_id
      and d.sentiment = r.sentiment and d.is_handed_off = r.is_handed_off;
  else
    insert into topic_days as d (organization_id, day, topic_id, sentiment, is_handed_off, session_count, question_count)
    select organization_id, (created_at at time zone 'UTC')::date, coalesce(topic_id, ''), coalesce(sentiment, ''), is_handed_off,
      sum(sessions), coalesce(sum(sessions) filter (where has_question), 0)
    from (select *, 1 as sessions from added union all select *, -1 from removed) c
    group by 1, 2, 3, 4, 5
    having sum(sessions) <> 0 or sum(sessions) filter (where has_question) <> 0
    order by 1, 2, 3, 4, 5
    on conflict (organization_id, day, topic_id, sentiment, is_handed_off) do update
    set session_count = d.session_count + excluded.session_count, question_count = d.question_count + excluded.question_count;
  end if;
  return null;
end $$;--> statement-breakpoint
create trigger topic_days_inserted after insert on session_topics referencing new table as added
  for each statement execute function add_to_topic_days();--> statement-breakpoint
create trigger topic_days_updated after update on session_topics referencing old table as removed new table as added
  for each statement execute function add_to_topic_days();--> statement-breakpoint
create trigger topic_days_deleted after delete on session_topics referencing old table as removed
  for each statement execute function add_to_topic_days();--> statement-breakpoint
insert into topic_days (organization_id, day, topic_id, sentiment, is_handed_off, session_count, question_count)
select organization_id, (created_at at time zone 'UTC')::date, coalesce(topic_id, ''), coalesce(sentiment, ''), is_handed_off,
  count(*), count(*) filter (where has_question)
from session_topics group by 1, 2, 3, 4, 5;
