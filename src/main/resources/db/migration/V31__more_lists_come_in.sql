-- More lists than that of NGOs come in: which list an import was, of which meeting if it was an attendance, and whatever it made.
alter table import_run
    add column list varchar(12) not null default 'NGOS' after id,
    add column meeting_id uuid null after county_code,
    add constraint fk_import_run_meeting foreign key (meeting_id) references meeting (id),
    add constraint ck_import_run_list check (list in ('NGOS', 'LICENCES', 'ACTIVITIES', 'ATTENDANCE')),
    add constraint ck_import_run_meeting check ((meeting_id is not null) = (list = 'ATTENDANCE'));

create table import_run_item (
    import_id uuid not null,
    item      uuid not null,
    primary key (import_id, item),
    constraint fk_import_run_item_run foreign key (import_id) references import_run (id)
);
insert into import_run_item (import_id, item) select import_id, ngo_id from import_run_ngo;
drop table import_run_ngo;

-- What a county calls anything in its own lists, said once: not sectors alone.
create table import_word (
    county_code varchar(4)   not null,
    kind        varchar(12)  not null,
    typed       varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    code        varchar(60)  not null,
    primary key (county_code, kind, typed),
    constraint fk_import_word_county foreign key (county_code) references county (code),
    constraint ck_import_word_kind check (kind in ('COUNTY', 'SECTOR', 'SUB_SECTOR', 'TARGET_GROUP', 'LOCALITY', 'DEPARTMENT', 'NGO', 'ORGANISATION'))
);
insert into import_word (county_code, kind, typed, code) select county_code, 'SECTOR', typed, sector_code from import_term;
drop table import_term;
