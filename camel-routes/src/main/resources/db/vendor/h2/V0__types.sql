-- H2 caps bytea at 1 MB: raw mail is a blob there
create domain raw_mail as blob;
