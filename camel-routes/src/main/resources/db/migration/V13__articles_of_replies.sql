-- Which article, in which version, each reply was made of: how often a text is sent, and how often it is changed first.
create table reply_part (
  reply_id bigint       not null references reply (id) on delete cascade,
  place    integer      not null,
  question integer      not null,
  article  varchar(120) not null,
  version  integer      not null,
  edited   boolean      not null,
  primary key (reply_id, place)
);
create index reply_part_article on reply_part (article, reply_id);
