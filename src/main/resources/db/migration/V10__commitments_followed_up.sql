-- Facts beside the next meeting: a share (in hundredths) of the county's NGOs, or the answer to one expectation.
alter table commitment
    drop constraint ck_commitment_fact,
    add column fact_share     int  null,
    -- The expectation it grew out of; whose expectation it was hears of it.
    add column expectation_id uuid null,
    -- Until this day those it was promised to may say whether it was kept; after it their silence is "unconfirmed".
    add column confirm_until  date null,
    -- A part of a larger promise, and how much it weighs among the parts.
    add column parent_id      uuid null,
    add column weight         int  null,
    -- A closed promise that is made once more. One that was still open knows its successor by superseded_by.
    add column repeats_id     uuid null,
    -- Every so many Jalali months, on that day of the month; the next one is made of the one before.
    add column recurs_months  int  null,
    add column recurs_day     int  null,
    add column recurs_until   date null,
    add column recurs_from    uuid null,
    add constraint fk_commitment_expectation foreign key (expectation_id) references expectation (id),
    add constraint fk_commitment_parent foreign key (parent_id) references commitment (id),
    add constraint fk_commitment_repeats foreign key (repeats_id) references commitment (id),
    add constraint fk_commitment_recurs foreign key (recurs_from) references commitment (id),
    -- What makes spawning the next one safe to try again.
    add constraint uk_commitment_recurs unique (recurs_from),
    add constraint ck_commitment_fact check (fact is null
        or (fact = 'NEXT_MEETING' and fact_series_id is not null)
        or (fact = 'PUBLISHED_CAPACITIES' and fact_share between 1 and 100)
        or (fact = 'EXPECTATION_ANSWERED' and expectation_id is not null)),
    add constraint ck_commitment_part check ((parent_id is null) = (weight is null) and (weight is null or weight between 1 and 100)),
    add constraint ck_commitment_recurs check ((recurs_months is null) = (recurs_day is null) and (recurs_months is null or recurs_months between 1 and 36));

-- Fourteen days to say a word, as for those that follow.
update commitment set confirm_until = date_add(verified_on, interval 14 day) where verified_on is not null;

-- Who was promised before whom: both ways of promising again, read as one.
create view commitment_lineage as
    select id as earlier, superseded_by as later from commitment where superseded_by is not null
    union all
    select repeats_id, id from commitment where repeats_id is not null;

-- It cannot be done before the other is.
create table commitment_dependency (
    commitment_id uuid not null,
    needs_id      uuid not null,
    primary key (commitment_id, needs_id),
    constraint fk_commitment_dependency foreign key (commitment_id) references commitment (id),
    constraint fk_commitment_dependency_needs foreign key (needs_id) references commitment (id),
    constraint ck_commitment_dependency check (commitment_id <> needs_id)
);

-- A rung of the ladder: who called the next level, why, and that it was heard.
create table escalation (
    id              uuid         not null,
    commitment_id   uuid         not null,
    level           varchar(10)  not null,
    reason          varchar(500) not null,
    raised_on       date         not null,
    raised_by       varchar(120) not null,
    acknowledged_on date         null,
    acknowledged_by varchar(120) null,
    answer          varchar(500) null,
    primary key (id),
    constraint fk_escalation_commitment foreign key (commitment_id) references commitment (id),
    constraint ck_escalation_level check (level in ('COUNTY', 'PROVINCE'))
);
create index ix_escalation_commitment on escalation (commitment_id);

-- Each change, for those whom it concerns; read when they last opened the commitment.
create table commitment_news (
    id            uuid         not null,
    commitment_id uuid         not null,
    what          varchar(20)  not null,
    happened_at   datetime(6)  not null,
    account_id    uuid         not null,
    primary key (id),
    constraint fk_commitment_news_commitment foreign key (commitment_id) references commitment (id)
);
create index ix_commitment_news on commitment_news (commitment_id, happened_at);

create table commitment_reading (
    account_id    uuid        not null,
    commitment_id uuid        not null,
    read_at       datetime(6) not null,
    primary key (account_id, commitment_id),
    constraint fk_commitment_reading_commitment foreign key (commitment_id) references commitment (id)
);

-- The open promises an office's new holder found, frozen as they stood when taken over.
create table handover (
    holding_id      uuid         not null,
    office_id       uuid         not null,
    from_name       varchar(120) not null,
    to_name         varchar(120) not null,
    acknowledged_on date         not null,
    remark          varchar(500) null,
    primary key (holding_id),
    constraint fk_handover_holding foreign key (holding_id) references office_holding (id),
    constraint fk_handover_office foreign key (office_id) references office (id)
);

create table handover_item (
    holding_id    uuid        not null,
    commitment_id uuid        not null,
    state         varchar(20) not null,
    due           date        null,
    primary key (holding_id, commitment_id),
    constraint fk_handover_item_handover foreign key (holding_id) references handover (holding_id),
    constraint fk_handover_item_commitment foreign key (commitment_id) references commitment (id)
);
