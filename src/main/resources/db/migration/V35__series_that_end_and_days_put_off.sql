-- A series may end: from that day on nothing is due, what was missed before stays missed.
alter table meeting_series
    add column ended_reason varchar(500) null,
    add constraint ck_meeting_series_end check (ended_reason is null or ended_on is not null);

-- Every time a meeting was put off, with its reason; the meeting itself keeps the first day and the last reason.
create table meeting_postponement (
    id         uuid         not null,
    meeting_id uuid         not null,
    from_day   date         not null,
    to_day     date         not null,
    reason     varchar(500) not null,
    -- Null for what was put off before this was kept.
    put_off_on date         null,
    put_off_by varchar(160) null,
    primary key (id),
    constraint fk_meeting_postponement_meeting foreign key (meeting_id) references meeting (id)
);

insert into meeting_postponement (id, meeting_id, from_day, to_day, reason)
select uuid(), id, postponed_from, planned_on, coalesce(postponed_reason, '—') from meeting where postponed_from is not null;
