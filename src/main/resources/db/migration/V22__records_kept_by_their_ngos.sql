alter table ngo
    add column second_phone varchar(20)  null,
    add column email        varchar(120) null,
    add column address      varchar(300) null;

-- A licence, statutes, a lease: a file or an address where it can be read, and until when it holds.
create table ngo_document (
    id           uuid          not null,
    ngo_id       uuid          not null,
    kind         varchar(20)   not null,
    title        varchar(200)  not null,
    valid_until  date          null,
    link         varchar(1000) null,
    file_name    varchar(200)  null,
    file_type    varchar(90)   null,
    content      longblob      null,
    given_on     date          not null,
    given_by     varchar(120)  not null,
    withdrawn_on date          null,
    primary key (id),
    constraint fk_ngo_document_ngo foreign key (ngo_id) references ngo (id),
    constraint ck_ngo_document_kind check (kind in ('STATUTES', 'REGISTRATION', 'GAZETTE', 'LETTER', 'LEASE', 'REPORT', 'OTHER')),
    constraint ck_ngo_document_body check (link is not null or (content is not null and file_name is not null and file_type is not null))
);
create index ix_ngo_document_ngo on ngo_document (ngo_id);

-- What an NGO says should be changed in its record, until an officer decides.
create table profile_change (
    id          uuid         not null,
    version     bigint       not null,
    ngo_id      uuid         not null,
    proposed_on date         not null,
    proposed_by varchar(120) not null,
    state       varchar(10)  not null,
    decided_on  date         null,
    decided_by  varchar(120) null,
    reason      varchar(500) null,
    primary key (id),
    constraint fk_profile_change_ngo foreign key (ngo_id) references ngo (id),
    constraint ck_profile_change_state check (state in ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    constraint ck_profile_change_reason check (state <> 'DECLINED' or reason is not null)
);
create index ix_profile_change_ngo on profile_change (ngo_id, state);

create table profile_change_line (
    change_id uuid          not null,
    field     varchar(20)   not null,
    before_it varchar(2200) not null,
    after_it  varchar(2200) not null,
    primary key (change_id, field),
    constraint fk_profile_change_line_change foreign key (change_id) references profile_change (id)
);

alter table capacity
    add column sub_sector   varchar(12) null,
    add column locality_id  uuid        null,
    add column confirmed_on date        null,
    add constraint fk_capacity_sub_sector foreign key (sub_sector) references sub_sector (code),
    add constraint fk_capacity_locality foreign key (locality_id) references locality (id);

-- The day by which the office promised an answer, as it was counted on the day the expectation was raised.
alter table expectation
    add column kind         varchar(20) null,
    add column sub_sector   varchar(12) null,
    add column locality_id  uuid        null,
    add column answer_due   date        null,
    add column confirmed_on date        null,
    add constraint fk_expectation_sub_sector foreign key (sub_sector) references sub_sector (code),
    add constraint fk_expectation_locality foreign key (locality_id) references locality (id),
    add constraint ck_expectation_kind check (kind in ('PEOPLE', 'PLACE', 'EQUIPMENT', 'SKILL', 'MEDIA', 'FUNDS', 'OTHER'));
update expectation set answer_due = date_add(raised_on, interval 30 day);
alter table expectation modify column answer_due date not null default (raised_on + interval 30 day);
create index ix_expectation_due on expectation (answered_on, answer_due);

-- What an NGO learned, in a few words, for the others.
create table experience_note (
    id           uuid          not null,
    version      bigint        not null,
    ngo_id       uuid          not null,
    title        varchar(160)  not null,
    body         varchar(2000) not null,
    sub_sector   varchar(12)   null,
    audience     varchar(10)   not null,
    search_text  varchar(4500) not null,
    written_on   date          not null,
    withdrawn_on date          null,
    primary key (id),
    constraint fk_experience_note_ngo foreign key (ngo_id) references ngo (id),
    constraint fk_experience_note_sub_sector foreign key (sub_sector) references sub_sector (code),
    constraint ck_experience_note_audience check (audience in ('COUNTY', 'PROVINCE'))
);
create index ix_experience_note_ngo on experience_note (ngo_id);
create index ix_experience_note_written on experience_note (withdrawn_on, written_on);
