-- Who invites others into an NGO, and who left before the last day: leaving takes away access at once, whatever the day.
alter table representation add column version bigint not null default 0;
alter table representation add column may_invite boolean not null default false;
alter table representation add column ended_at datetime(6) null;
alter table representation add column ended_by varchar(120) null;
alter table representation add constraint ck_representation_period check (valid_to is null or valid_to >= valid_from);
