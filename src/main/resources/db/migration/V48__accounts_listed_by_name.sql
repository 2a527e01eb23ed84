-- The list of accounts goes on after a row, not after a number of rows.
create index ix_account_list on account (display_name, id);
