-- NGOs of one subject that work together under a name, and working groups of the office with NGOs.
create table network (
    id          uuid          not null,
    version     bigint        not null,
    county_code varchar(4)    not null,
    name        varchar(200)  not null,
    sector_code varchar(3)    not null,
    sub_sector  varchar(12)   null,
    purpose     varchar(1000) not null,
    coordinator uuid          not null,
    proposed_on date          not null,
    proposed_by varchar(120)  not null,
    state       varchar(10)   not null,
    decided_on  date          null,
    decided_by  varchar(120)  null,
    remark      varchar(500)  null,
    primary key (id),
    constraint uk_network_name unique (county_code, name),
    constraint fk_network_county foreign key (county_code) references county (code),
    constraint fk_network_sector foreign key (sector_code) references sector (code),
    constraint fk_network_sub_sector foreign key (sub_sector) references sub_sector (code),
    constraint fk_network_coordinator foreign key (coordinator) references ngo (id),
    constraint ck_network_state check (state in ('PROPOSED', 'APPROVED', 'DECLINED')),
    constraint ck_network_decided check ((state = 'PROPOSED') = (decided_on is null))
);

create table network_member (
    network_id  uuid not null,
    ngo_id      uuid not null,
    asked_on    date not null,
    accepted_on date null,
    declined_on date null,
    left_on     date null,
    primary key (network_id, ngo_id),
    constraint fk_network_member_network foreign key (network_id) references network (id),
    constraint fk_network_member_ngo foreign key (ngo_id) references ngo (id),
    constraint ck_network_member_answer check (accepted_on is null or declined_on is null),
    constraint ck_network_member_left check (left_on is null or accepted_on is not null)
);
create index ix_network_member_ngo on network_member (ngo_id);

create table commission (
    id          uuid          not null,
    county_code varchar(4)    not null,
    subject     varchar(200)  not null,
    purpose     varchar(1000) not null,
    series_id   uuid          null,
    founded_on  date          not null,
    ended_on    date          null,
    primary key (id),
    constraint fk_commission_county foreign key (county_code) references county (code),
    constraint fk_commission_series foreign key (series_id) references meeting_series (id)
);
create index ix_commission_county on commission (county_code, founded_on);

create table commission_member (
    commission_id uuid not null,
    ngo_id        uuid not null,
    since         date not null,
    left_on       date null,
    primary key (commission_id, ngo_id),
    constraint fk_commission_member_commission foreign key (commission_id) references commission (id),
    constraint fk_commission_member_ngo foreign key (ngo_id) references ngo (id)
);
create index ix_commission_member_ngo on commission_member (ngo_id);
