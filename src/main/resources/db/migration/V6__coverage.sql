create table activity (
    id           uuid         not null,
    version      bigint       not null,
    ngo_id       uuid         not null,
    county_code  varchar(4)   not null,
    locality_id  uuid         null,
    sub_sector   varchar(12)  not null,
    -- What is done, in words, where the sub-sector only says "other".
    other_words  varchar(200) null,
    title        varchar(300) not null,
    planned_from date         not null,
    planned_to   date         not null,
    actual_from  date         null,
    actual_to    date         null,
    confirmed_on date         not null,
    withdrawn_on date         null,
    primary key (id),
    constraint fk_activity_ngo foreign key (ngo_id) references ngo (id),
    constraint fk_activity_county foreign key (county_code) references county (code),
    constraint fk_activity_locality foreign key (locality_id) references locality (id),
    constraint fk_activity_sub_sector foreign key (sub_sector) references sub_sector (code),
    constraint ck_activity_other check (sub_sector not like 'OTH.%' or other_words is not null),
    constraint ck_activity_planned check (planned_to >= planned_from),
    constraint ck_activity_actual check (actual_to is null or (actual_from is not null and actual_to >= actual_from))
);
create index ix_activity_cell on activity (county_code, sub_sector);
create index ix_activity_ngo on activity (ngo_id);

create table activity_target_group (
    activity_id  uuid        not null,
    target_group varchar(12) not null,
    primary key (activity_id, target_group),
    constraint fk_activity_target_group_activity foreign key (activity_id) references activity (id),
    constraint fk_activity_target_group_group foreign key (target_group) references target_group (code)
);

create table activity_partner (
    activity_id uuid not null,
    ngo_id      uuid not null,
    primary key (activity_id, ngo_id),
    constraint fk_activity_partner_activity foreign key (activity_id) references activity (id),
    constraint fk_activity_partner_ngo foreign key (ngo_id) references ngo (id)
);

-- An NGO's word that it does nothing in a sub-sector for a period: told apart from silence.
create table coverage_statement (
    id          uuid        not null,
    ngo_id      uuid        not null,
    county_code varchar(4)  not null,
    sub_sector  varchar(12) not null,
    valid_from  date        not null,
    valid_to    date        not null,
    stated_by   varchar(120) not null,
    primary key (id),
    constraint fk_coverage_statement_ngo foreign key (ngo_id) references ngo (id),
    constraint fk_coverage_statement_county foreign key (county_code) references county (code),
    constraint fk_coverage_statement_sub_sector foreign key (sub_sector) references sub_sector (code),
    constraint ck_coverage_statement_period check (valid_to >= valid_from)
);
create index ix_coverage_statement_cell on coverage_statement (county_code, sub_sector);

create table need (
    id           uuid         not null,
    county_code  varchar(4)   not null,
    sub_sector   varchar(12)  not null,
    target_group varchar(12)  null,
    priority     int          not null,
    source       varchar(200) not null,
    as_of        date         not null,
    primary key (id),
    constraint fk_need_county foreign key (county_code) references county (code),
    constraint fk_need_sub_sector foreign key (sub_sector) references sub_sector (code),
    constraint fk_need_target_group foreign key (target_group) references target_group (code),
    constraint ck_need_priority check (priority between 1 and 5)
);
create index ix_need_cell on need (county_code, sub_sector);

create table overlap_case (
    id           uuid          not null,
    version      bigint        not null,
    county_code  varchar(4)    not null,
    first_activity  uuid       not null,
    second_activity uuid       not null,
    label        varchar(20)   null,
    agreement    varchar(1000) null,
    opened_on    date          not null,
    resolved_on  date          null,
    decided_in   uuid          null,
    primary key (id),
    constraint uk_overlap_case_pair unique (first_activity, second_activity),
    constraint fk_overlap_case_county foreign key (county_code) references county (code),
    constraint fk_overlap_case_first foreign key (first_activity) references activity (id),
    constraint fk_overlap_case_second foreign key (second_activity) references activity (id),
    constraint fk_overlap_case_meeting foreign key (decided_in) references meeting (id),
    constraint ck_overlap_case_label check (label in ('DUPLICATE', 'COMPLEMENTARY', 'COORDINATED', 'WRONG_DATA')),
    constraint ck_overlap_case_resolved check ((resolved_on is null) = (label is null))
);
create index ix_overlap_case_county on overlap_case (county_code);
