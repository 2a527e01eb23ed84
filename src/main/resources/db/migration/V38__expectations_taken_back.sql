-- What an NGO no longer expects, by its own word: it waits for no answer any more, and stays in its history.
alter table expectation
    add column withdrawn_on date         null,
    add column withdrawn_by varchar(120) null,
    add constraint ck_expectation_withdrawn check (withdrawn_on is null or answered_on is null);
