-- Each import: whose hand, which file, and what it put on the register, so that it can be undone.
create table import_run (
    id          uuid         not null,
    county_code varchar(4)   not null,
    file_name   varchar(180) not null,
    made_at     datetime(6)  not null,
    made_by     varchar(120) not null,
    taken       int          not null,
    refused     int          not null,
    undone_on   date         null,
    primary key (id),
    constraint fk_import_run_county foreign key (county_code) references county (code)
);
create index ix_import_run_county on import_run (county_code, made_at);

-- The NGOs it made; the reference ends with the NGO when the import is undone.
create table import_run_ngo (
    import_id uuid not null,
    ngo_id    uuid not null,
    primary key (import_id, ngo_id),
    constraint fk_import_run_ngo_run foreign key (import_id) references import_run (id),
    constraint fk_import_run_ngo_ngo foreign key (ngo_id) references ngo (id) on delete cascade
);

-- What a county calls a sector in its own lists, said once.
create table import_term (
    county_code varchar(4)   not null,
    typed       varchar(120) not null,
    sector_code varchar(3)   not null,
    primary key (county_code, typed),
    constraint fk_import_term_county foreign key (county_code) references county (code),
    constraint fk_import_term_sector foreign key (sector_code) references sector (code)
);
