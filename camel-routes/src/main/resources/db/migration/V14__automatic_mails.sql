-- Each mail that the office sent by itself, and each that a cap held back: one for a case, ever.
-- `sender` is the SHA-256 of the address: the cap compares addresses and needs none.
create table automatic_mail (
  case_id bigint primary key references letter_case (id) on delete cascade,
  sender  varchar(64)  not null,
  held    varchar(200) not null,
  at      timestamp with time zone not null
);
create index automatic_mail_sender on automatic_mail (sender, at);
create index automatic_mail_at on automatic_mail (at);
