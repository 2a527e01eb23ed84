create table province (
    code       varchar(2)   not null,
    iso_code   varchar(6)   not null,
    name_fa    varchar(80)  not null,
    name_en    varchar(80)  not null,
    capital_fa varchar(80)  not null,
    tile_row   int          not null,
    tile_col   int          not null,
    valid_from date         not null,
    valid_to   date         null,
    primary key (code)
);

-- The first two digits of a county's code are its province's code. Codes are the Statistical Centre's of 1399;
-- counties founded since carry a code of ours from 90 upward.
create table county (
    code           varchar(4)  not null,
    province_code  varchar(2)  not null,
    sci_code       varchar(4)  null,
    name_fa        varchar(80) not null,
    name_en        varchar(80) not null,
    tile_row       int         not null,
    tile_col       int         not null,
    valid_from     date        not null,
    valid_to       date        null,
    successor_code varchar(4)  null,
    primary key (code),
    constraint fk_county_province foreign key (province_code) references province (code),
    constraint fk_county_successor foreign key (successor_code) references county (code),
    constraint ck_county_code check (left(code, 2) = province_code)
);
create index ix_county_province on county (province_code);

create table locality (
    id          uuid        not null,
    county_code varchar(4)  not null,
    name        varchar(80) not null,
    primary key (id),
    constraint fk_locality_county foreign key (county_code) references county (code),
    constraint uk_locality unique (county_code, name)
);

create table office (
    id            uuid         not null,
    version       bigint       not null,
    level         varchar(10)  not null,
    province_code varchar(2)   not null,
    county_code   varchar(4)   null,
    title_fa      varchar(160) not null,
    title_en      varchar(160) not null,
    primary key (id),
    constraint fk_office_province foreign key (province_code) references province (code),
    constraint fk_office_county foreign key (county_code) references county (code),
    constraint ck_office_level check ((level = 'PROVINCE' and county_code is null) or (level = 'COUNTY' and county_code is not null))
);
create index ix_office_place on office (province_code, county_code);

-- Who held which office, from when to when. Promises belong to the office, not to the holder.
create table office_holding (
    id          uuid         not null,
    office_id   uuid         not null,
    account_id  uuid         null,
    person_name varchar(120) not null,
    role        varchar(20)  not null,
    acting      boolean      not null,
    valid_from  date         not null,
    valid_to    date         null,
    primary key (id),
    constraint fk_office_holding_office foreign key (office_id) references office (id),
    constraint fk_office_holding_account foreign key (account_id) references account (id),
    constraint ck_office_holding_role check (role in ('DIRECTOR', 'GOVERNOR', 'EXPERT')),
    constraint ck_office_holding_period check (valid_to is null or valid_to >= valid_from)
);
create index ix_office_holding_account on office_holding (account_id);

create table department (
    id          uuid         not null,
    county_code varchar(4)   not null,
    name        varchar(160) not null,
    primary key (id),
    constraint fk_department_county foreign key (county_code) references county (code),
    constraint uk_department_name unique (county_code, name)
);

create table department_liaison (
    id            uuid         not null,
    department_id uuid         not null,
    account_id    uuid         null,
    person_name   varchar(120) not null,
    valid_from    date         not null,
    valid_to      date         null,
    primary key (id),
    constraint fk_department_liaison_department foreign key (department_id) references department (id),
    constraint fk_department_liaison_account foreign key (account_id) references account (id)
);
create index ix_department_liaison_account on department_liaison (account_id);
