-- H2 reads an index forwards only: a list that shows the newest first needs one that falls
create index letter_case_done on letter_case (state desc, due_on desc, id desc);
create index letter_case_newest on letter_case (due_on desc, id desc);
