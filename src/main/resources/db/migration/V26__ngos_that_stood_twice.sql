-- Two records of one NGO are made one: what referred to the second refers to the first from then on, and the second says
-- which it became. Every row that was turned is kept, so that a merge nothing was built upon can be taken back.
alter table ngo
    add column merged_into uuid null,
    add constraint fk_ngo_merged_into foreign key (merged_into) references ngo (id);
create index ix_ngo_registration_number on ngo (registration_number);

create table ngo_distinct (
    first_ngo  uuid         not null,
    second_ngo uuid         not null,
    said_on    date         not null,
    said_by    varchar(120) not null,
    primary key (first_ngo, second_ngo),
    constraint fk_ngo_distinct_first foreign key (first_ngo) references ngo (id),
    constraint fk_ngo_distinct_second foreign key (second_ngo) references ngo (id)
);

create table ngo_merge (
    id           uuid         not null,
    kept         uuid         not null,
    merged       uuid         not null,
    county_code  varchar(4)   not null,
    merged_name  varchar(200) not null,
    reason       varchar(500) not null,
    merged_on    date         not null,
    merged_by    varchar(120) not null,
    kept_version bigint       not null,
    refs_after   bigint       not null,
    undone_on    date         null,
    undone_by    varchar(120) null,
    primary key (id),
    constraint fk_ngo_merge_kept foreign key (kept) references ngo (id),
    constraint fk_ngo_merge_merged foreign key (merged) references ngo (id),
    constraint fk_ngo_merge_county foreign key (county_code) references county (code),
    constraint ck_ngo_merge_undone check ((undone_on is null) = (undone_by is null))
);

create table ngo_merge_row (
    merge_id    uuid        not null,
    position    int         not null,
    deed        varchar(8)  not null,
    table_name  varchar(64) not null,
    column_name varchar(64) not null,
    content     text        not null,
    primary key (merge_id, position),
    constraint fk_ngo_merge_row_merge foreign key (merge_id) references ngo_merge (id),
    constraint ck_ngo_merge_row_deed check (deed in ('TURNED', 'REMOVED', 'ADDED', 'CHANGED'))
);
