-- Answered letters of the same intent, newest first.
create index letter_case_intent on letter_case (state, intent, id);
