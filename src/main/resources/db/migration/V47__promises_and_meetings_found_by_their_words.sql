-- Promises and meetings are found by their words, as NGOs are: every word in its one spelling, under the province it is of;
-- the row itself holds them all, for whoever has the row already. The words are filled in one place
-- (peygir.search.RecordWords); a row whose searched facts are not those its words were made of is due, and the database
-- itself knows it, whoever wrote the row.
alter table commitment
    drop index ft_commitment_folded,
    drop column folded;

alter table commitment
    add column searched varchar(3000) character set utf8mb4 collate utf8mb4_bin null,
    add column indexed_as binary(16) null,
    add column search_state binary(16) as (unhex(md5(concat_ws('|', county_code, text, deliverable, office_id, department_id, ngo_id)))) persistent,
    add column index_due boolean as (indexed_as is null or indexed_as <> search_state) persistent;
create index ix_commitment_index_due on commitment (index_due, county_code);

create table commitment_word (
    province_code varchar(2) not null,
    word          varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    commitment_id uuid       not null,
    primary key (province_code, word, commitment_id),
    constraint fk_commitment_word_commitment foreign key (commitment_id) references commitment (id) on delete cascade
);

alter table meeting
    add column searched varchar(3000) character set utf8mb4 collate utf8mb4_bin null,
    add column indexed_as binary(16) null,
    add column search_state binary(16) as (unhex(md5(concat_ws('|', county_code, series_id, place)))) persistent,
    add column index_due boolean as (indexed_as is null or indexed_as <> search_state) persistent;
create index ix_meeting_index_due on meeting (index_due, county_code);

create table meeting_word (
    province_code varchar(2) not null,
    word          varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    meeting_id    uuid       not null,
    primary key (province_code, word, meeting_id),
    constraint fk_meeting_word_meeting foreign key (meeting_id) references meeting (id) on delete cascade
);
