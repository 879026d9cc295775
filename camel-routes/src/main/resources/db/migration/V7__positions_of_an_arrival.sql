-- The API asks whether a question came from the client that wants to know of it.
create index position_taken_of on position_taken (arrival_id);
