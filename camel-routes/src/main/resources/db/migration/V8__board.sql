-- Answered letters of the same intent, newest first; volume by day.
create index letter_case_intent on letter_case (state, intent, id);
create index letter_case_opened on letter_case (opened_at);

-- What became of the machine's first suggestion when a person approved a reply.
create table suggestion_fate (
  reply_id bigint not null references reply (id),
  question integer not null,
  topic    varchar(60) not null,
  intent   varchar(60) not null,
  p        double precision not null,
  fate     varchar(10) not null,
  at       timestamp with time zone not null,
  primary key (reply_id, question)
);
create index suggestion_fate_at on suggestion_fate (at);
