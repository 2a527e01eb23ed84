create table sector (
    code     varchar(3)   not null,
    label_fa varchar(120) not null,
    label_en varchar(120) not null,
    position int          not null,
    primary key (code)
);

create table sub_sector (
    code        varchar(12)  not null,
    sector_code varchar(3)   not null,
    label_fa    varchar(120) not null,
    label_en    varchar(120) not null,
    position    int          not null,
    primary key (code),
    constraint fk_sub_sector_sector foreign key (sector_code) references sector (code)
);

create table target_group (
    code     varchar(12)  not null,
    label_fa varchar(120) not null,
    label_en varchar(120) not null,
    position int          not null,
    primary key (code)
);

create table ngo (
    id                   uuid          not null,
    version              bigint        not null,
    name                 varchar(200)  not null,
    search_text          varchar(400)  not null,
    search_compact       varchar(400)  not null,
    county_code          varchar(4)    not null,
    primary_sector       varchar(3)    not null,
    legal_form           varchar(20)   not null,
    national_id          varchar(11)   null,
    registration_number  varchar(20)   null,
    affiliation_id       uuid          null,
    founded_on           date          null,
    phone                varchar(20)   null,
    about                varchar(2000) null,
    closed_on            date          null,
    profile_confirmed_on date          null,
    primary key (id),
    constraint uk_ngo_national_id unique (national_id),
    constraint fk_ngo_county foreign key (county_code) references county (code),
    constraint fk_ngo_sector foreign key (primary_sector) references sector (code),
    constraint fk_ngo_affiliation foreign key (affiliation_id) references department (id),
    constraint ck_ngo_legal_form check (legal_form in ('ASSOCIATION', 'CHARITY', 'INSTITUTE', 'CENTRE', 'GROUP'))
);
create index ix_ngo_county on ngo (county_code, search_compact);

create table ngo_alias (
    ngo_id uuid         not null,
    name   varchar(200) not null,
    primary key (ngo_id, name),
    constraint fk_ngo_alias_ngo foreign key (ngo_id) references ngo (id)
);

create table licence (
    id          uuid         not null,
    ngo_id      uuid         not null,
    issuer      varchar(160) not null,
    level       varchar(10)  not null,
    sector_code varchar(3)   not null,
    number      varchar(40)  not null,
    issued_on   date         not null,
    expires_on  date         null,
    revoked_on  date         null,
    primary key (id),
    constraint fk_licence_ngo foreign key (ngo_id) references ngo (id),
    constraint fk_licence_sector foreign key (sector_code) references sector (code),
    constraint uk_licence_number unique (issuer, number),
    constraint ck_licence_level check (level in ('COUNTY', 'PROVINCE', 'NATION'))
);
create index ix_licence_ngo on licence (ngo_id);

-- Who speaks for an NGO, from when to when; rights follow these dates.
create table representation (
    id          uuid         not null,
    ngo_id      uuid         not null,
    account_id  uuid         null,
    person_name varchar(120) not null,
    role        varchar(120) not null,
    may_sign_in boolean      not null,
    valid_from  date         not null,
    valid_to    date         null,
    primary key (id),
    constraint fk_representation_ngo foreign key (ngo_id) references ngo (id),
    constraint fk_representation_account foreign key (account_id) references account (id)
);
create index ix_representation_account on representation (account_id);
create index ix_representation_ngo on representation (ngo_id);

create table capacity (
    id           uuid         not null,
    version      bigint       not null,
    ngo_id       uuid         not null,
    kind         varchar(20)  not null,
    description  varchar(500) not null,
    amount       int          null,
    availability varchar(200) null,
    visibility   varchar(10)  not null,
    declared_on  date         not null,
    withdrawn_on date         null,
    primary key (id),
    constraint fk_capacity_ngo foreign key (ngo_id) references ngo (id),
    constraint ck_capacity_kind check (kind in ('PEOPLE', 'PLACE', 'EQUIPMENT', 'SKILL', 'MEDIA', 'FUNDS', 'OTHER')),
    constraint ck_capacity_visibility check (visibility in ('OFFICE', 'NGOS'))
);
create index ix_capacity_ngo on capacity (ngo_id);

create table expectation (
    id          uuid          not null,
    version     bigint        not null,
    ngo_id      uuid          not null,
    topic       varchar(160)  not null,
    text        varchar(2000) not null,
    raised_on   date          not null,
    raised_in   uuid          null,
    answer      varchar(2000) null,
    answered_on date          null,
    answered_by varchar(120)  null,
    primary key (id),
    constraint fk_expectation_ngo foreign key (ngo_id) references ngo (id)
);
create index ix_expectation_ngo on expectation (ngo_id);
