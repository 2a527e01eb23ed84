-- Localities are kept by the county's expert: what is closed stays in the records and is offered no more.
alter table locality
    add column version   bigint not null default 0,
    add column closed_on date   null;

-- How many people live in a county, or in one of its localities, by whose count of which day.
create table population (
    id          uuid         not null,
    county_code varchar(4)   not null,
    locality_id uuid         null,
    people      int          not null,
    as_of       date         not null,
    source      varchar(200) not null,
    recorded_on date         not null,
    recorded_by varchar(120) not null,
    primary key (id),
    constraint fk_population_county foreign key (county_code) references county (code),
    constraint fk_population_locality foreign key (locality_id) references locality (id),
    constraint ck_population_people check (people > 0)
);
create index ix_population_place on population (county_code, locality_id, as_of);
