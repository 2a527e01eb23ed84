-- On which days somebody looked at an activity and said it was true: how fresh a record was on any day.
create table activity_confirmation (
    activity_id uuid not null,
    on_day      date not null,
    primary key (activity_id, on_day),
    constraint fk_activity_confirmation_activity foreign key (activity_id) references activity (id)
);
insert into activity_confirmation (activity_id, on_day) select id, confirmed_on from activity;

-- Sectors and sub-sectors as they were read in each version of the taxonomy. A record keeps the code it was put down
-- with; on a day it is read as what that day's version says. Where the two codes are one, the code is in use.
create table taxonomy_version (
    number     int          not null,
    valid_from date         not null,
    made_by    varchar(120) not null,
    words      varchar(500) not null,
    primary key (number)
);
create table taxonomy_term (
    code        varchar(12)  not null,
    valid_from  date         not null,
    valid_to    date         not null default '9999-12-31',
    read_as     varchar(12)  not null,
    -- Whether all of what it is read as belonged to it: then the word "nothing there" may be carried over.
    whole       boolean      not null default true,
    -- Null for a sector itself.
    sector_code varchar(3)   null,
    label_fa    varchar(120) not null,
    label_en    varchar(120) not null,
    version     int          not null,
    primary key (code, valid_from),
    constraint fk_taxonomy_term_version foreign key (version) references taxonomy_version (number),
    constraint fk_taxonomy_term_sector foreign key (sector_code) references sector (code),
    constraint ck_taxonomy_term_period check (valid_to >= valid_from)
);
create index ix_taxonomy_term_read_as on taxonomy_term (read_as, valid_from);
insert into taxonomy_version (number, valid_from, made_by, words) values (1, '1000-01-01', '-', '-');
insert into taxonomy_term (code, valid_from, read_as, sector_code, label_fa, label_en, version)
    select code, '1000-01-01', code, null, label_fa, label_en, 1 from sector;
insert into taxonomy_term (code, valid_from, read_as, sector_code, label_fa, label_en, version)
    select code, '1000-01-01', code, sector_code, label_fa, label_en, 1 from sub_sector;

-- A need is never overwritten: a correction takes its place, a withdrawal says why, and both leave it in the history.
alter table need
    add column recorded_on   date         not null default (as_of),
    add column recorded_by   varchar(120) null,
    add column ended_on      date         null,
    add column ended_by      varchar(120) null,
    add column ended_reason  varchar(500) null,
    add column corrected_by  uuid         null,
    add constraint fk_need_corrected_by foreign key (corrected_by) references need (id);

-- An overlap is a case: somebody looks after it, it stands on an agenda, it is settled and may be opened again.
alter table overlap_case
    add column owner_id        uuid         null,
    add column owner_name      varchar(120) null,
    add column reopened_on     date         null,
    add column agenda_item_id  uuid         null,
    add constraint fk_overlap_case_item foreign key (agenda_item_id) references agenda_item (id) on delete set null;
create table overlap_step (
    id      uuid          not null,
    case_id uuid          not null,
    number  int           not null,
    on_day  date          not null,
    by_name varchar(120)  not null,
    what    varchar(20)   not null,
    label   varchar(20)   null,
    words   varchar(1000) null,
    primary key (id),
    constraint uk_overlap_step unique (case_id, number),
    constraint fk_overlap_step_case foreign key (case_id) references overlap_case (id),
    constraint ck_overlap_step_what check (what in ('OPENED', 'HANDED', 'TABLED', 'SETTLED', 'REOPENED'))
);
alter table agenda_item drop constraint ck_agenda_item_origin;
alter table agenda_item add constraint ck_agenda_item_origin
    check (origin in ('TEMPLATE', 'CARRY_OVER', 'NGO_PROPOSAL', 'PROMISE', 'OVERLAP'));

-- How many of the settled pairs were no wrong data; what is kept is counted anew.
alter table county_figures add column overlap_correct int not null default 0;
update county_figures set as_of = '1000-01-01';
