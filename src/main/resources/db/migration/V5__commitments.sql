create table commitment (
    id                uuid          not null,
    version           bigint        not null,
    county_code       varchar(4)    not null,
    office_id         uuid          null,
    ngo_id            uuid          null,
    department_id     uuid          null,
    said_by           varchar(120)  null,
    text              varchar(1000) not null,
    deliverable       varchar(500)  null,
    measure           varchar(500)  null,
    made_on           date          not null,
    original_due      date          null,
    current_due       date          null,
    said_in           uuid          null,
    minute_line_id    uuid          null,
    state             varchar(20)   not null,
    -- Word of the system fact that proves this promise by itself, and the series it speaks of.
    fact              varchar(20)   null,
    fact_series_id    uuid          null,
    fact_meeting_id   uuid          null,
    reported_on       date          null,
    -- Whoever reported it done may not verify it.
    reported_by       uuid          null,
    verified_on       date          null,
    closed_on         date          null,
    closing_reason    varchar(500)  null,
    superseded_by     uuid          null,
    primary key (id),
    constraint fk_commitment_county foreign key (county_code) references county (code),
    constraint fk_commitment_office foreign key (office_id) references office (id),
    constraint fk_commitment_ngo foreign key (ngo_id) references ngo (id),
    constraint fk_commitment_department foreign key (department_id) references department (id),
    constraint fk_commitment_said_in foreign key (said_in) references meeting (id),
    constraint fk_commitment_line foreign key (minute_line_id) references minute_line (id),
    constraint fk_commitment_fact_series foreign key (fact_series_id) references meeting_series (id),
    constraint fk_commitment_fact_meeting foreign key (fact_meeting_id) references meeting (id),
    constraint uk_commitment_line unique (minute_line_id),
    constraint ck_commitment_promiser check ((office_id is not null) + (ngo_id is not null) + (department_id is not null) <= 1),
    constraint ck_commitment_fact check (fact is null or (fact = 'NEXT_MEETING' and fact_series_id is not null)),
    constraint ck_commitment_state check (state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'VERIFIED', 'RETURNED', 'CONFIRMED', 'DISPUTED', 'CANCELLED', 'SUPERSEDED')),
    constraint ck_commitment_verified check ((state in ('VERIFIED', 'CONFIRMED')) <= (verified_on is not null))
);
create index ix_commitment_county on commitment (county_code, original_due);
create index ix_commitment_ngo on commitment (ngo_id);
create index ix_commitment_said_in on commitment (said_in);

create table commitment_beneficiary (
    commitment_id uuid not null,
    ngo_id        uuid not null,
    primary key (commitment_id, ngo_id),
    constraint fk_commitment_beneficiary_commitment foreign key (commitment_id) references commitment (id),
    constraint fk_commitment_beneficiary_ngo foreign key (ngo_id) references ngo (id)
);
create index ix_commitment_beneficiary_ngo on commitment_beneficiary (ngo_id);

create table due_change (
    id            uuid         not null,
    commitment_id uuid         not null,
    old_due       date         null,
    new_due       date         not null,
    reason        varchar(500) not null,
    changed_on    date         not null,
    changed_by    varchar(120) not null,
    primary key (id),
    constraint fk_due_change_commitment foreign key (commitment_id) references commitment (id)
);

create table progress_note (
    id            uuid          not null,
    commitment_id uuid          not null,
    text          varchar(2000) not null,
    -- The note by which it was reported done; such a note may be without words.
    reports_done  boolean       not null default false,
    noted_at      datetime(6)   not null,
    noted_by      varchar(120)  not null,
    primary key (id),
    constraint fk_progress_note_commitment foreign key (commitment_id) references commitment (id)
);

create table evidence (
    id            uuid          not null,
    commitment_id uuid          not null,
    kind          varchar(10)   not null,
    description   varchar(500)  not null,
    link          varchar(1000) null,
    file_name     varchar(200)  null,
    file_type     varchar(60)   null,
    content       longblob      null,
    fact          varchar(40)   null,
    given_at      datetime(6)   not null,
    given_by      varchar(120)  not null,
    primary key (id),
    constraint fk_evidence_commitment foreign key (commitment_id) references commitment (id),
    constraint ck_evidence_kind check ((kind = 'LINK' and link is not null) or (kind = 'FILE' and content is not null and file_name is not null) or (kind = 'FACT' and fact is not null))
);
create index ix_evidence_commitment on evidence (commitment_id);

create table verification (
    id            uuid         not null,
    commitment_id uuid         not null,
    accepted      boolean      not null,
    remark        varchar(500) null,
    verified_on   date         not null,
    verified_by   varchar(120) not null,
    account_id    uuid         null,
    primary key (id),
    constraint fk_verification_commitment foreign key (commitment_id) references commitment (id)
);

create table confirmation (
    id            uuid         not null,
    commitment_id uuid         not null,
    ngo_id        uuid         not null,
    confirmed     boolean      not null,
    remark        varchar(500) null,
    said_on       date         not null,
    said_by       varchar(120) not null,
    primary key (id),
    constraint uk_confirmation unique (commitment_id, ngo_id),
    constraint fk_confirmation_commitment foreign key (commitment_id) references commitment (id),
    constraint fk_confirmation_ngo foreign key (ngo_id) references ngo (id)
);
