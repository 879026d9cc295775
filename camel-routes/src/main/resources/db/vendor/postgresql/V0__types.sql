create domain raw_mail as bytea;
