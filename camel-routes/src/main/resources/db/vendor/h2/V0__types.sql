-- H2 caps bytea at 1 MB: raw mail is a blob there, and in its PostgreSQL mode it knows a blob by its long name only
create domain raw_mail as binary large object;
