create table meeting_series (
    id             uuid         not null,
    version        bigint       not null,
    office_id      uuid         not null,
    county_code    varchar(4)   not null,
    title          varchar(200) not null,
    cadence_months int          not null,
    grace_days     int          not null,
    started_on     date         not null,
    ended_on       date         null,
    primary key (id),
    constraint fk_meeting_series_office foreign key (office_id) references office (id),
    constraint fk_meeting_series_county foreign key (county_code) references county (code),
    constraint ck_meeting_series_cadence check (cadence_months between 1 and 24),
    constraint ck_meeting_series_grace check (grace_days between 0 and 60)
);
create index ix_meeting_series_county on meeting_series (county_code);

create table meeting (
    id               uuid          not null,
    version          bigint        not null,
    series_id        uuid          not null,
    county_code      varchar(4)    not null,
    number           int           not null,
    planned_on       date          not null,
    starts_at        time          null,
    held_on          date          null,
    place            varchar(200)  not null,
    state            varchar(20)   not null,
    cancelled_reason varchar(500)  null,
    -- The first day it was planned for, once it was put off.
    postponed_from   date          null,
    postponed_reason varchar(500)  null,
    primary key (id),
    constraint uk_meeting_number unique (series_id, number),
    constraint fk_meeting_series foreign key (series_id) references meeting_series (id),
    constraint fk_meeting_county foreign key (county_code) references county (code),
    constraint ck_meeting_state check (state in ('PLANNED', 'INVITED', 'IN_SESSION', 'MINUTES_DRAFT', 'CIRCULATED', 'APPROVED', 'CANCELLED')),
    -- A meeting has a held date exactly from its session on.
    constraint ck_meeting_held check ((held_on is not null) = (state in ('IN_SESSION', 'MINUTES_DRAFT', 'CIRCULATED', 'APPROVED')))
);
create index ix_meeting_county on meeting (county_code, held_on);

create table agenda_item (
    id         uuid         not null,
    meeting_id uuid         not null,
    position   int          not null,
    kind       varchar(20)  not null,
    title      varchar(300) not null,
    presenter  varchar(160) null,
    minutes    int          null,
    origin     varchar(20)  not null,
    ngo_id     uuid         null,
    outcome    varchar(20)  null,
    primary key (id),
    constraint uk_agenda_item_position unique (meeting_id, position),
    constraint fk_agenda_item_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_agenda_item_ngo foreign key (ngo_id) references ngo (id),
    constraint ck_agenda_item_kind check (kind in ('REVIEW', 'TOPIC')),
    constraint ck_agenda_item_origin check (origin in ('TEMPLATE', 'CARRY_OVER', 'NGO_PROPOSAL', 'PROMISE')),
    constraint ck_agenda_item_outcome check (outcome in ('APPROVED', 'REJECTED', 'DEFERRED', 'REFERRED', 'NOTED'))
);

create table invitation (
    id            uuid         not null,
    version       bigint       not null,
    meeting_id    uuid         not null,
    ngo_id        uuid         null,
    department_id uuid         null,
    sent_on       date         not null,
    reply         varchar(20)  not null,
    substitute    varchar(120) null,
    letter_no     varchar(40)  null,
    replied_on    date         null,
    primary key (id),
    constraint uk_invitation_ngo unique (meeting_id, ngo_id),
    constraint uk_invitation_department unique (meeting_id, department_id),
    constraint fk_invitation_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_invitation_ngo foreign key (ngo_id) references ngo (id),
    constraint fk_invitation_department foreign key (department_id) references department (id),
    constraint ck_invitation_reply check (reply in ('PENDING', 'YES', 'NO', 'SUBSTITUTE')),
    constraint ck_invitation_one check ((ngo_id is null) <> (department_id is null))
);
create index ix_invitation_ngo on invitation (ngo_id);

-- One row a person. A person may stand for an NGO, a department or an office; people and NGOs are two counts.
create table attendance (
    id            uuid         not null,
    meeting_id    uuid         not null,
    position      int          not null,
    person_name   varchar(120) not null,
    ngo_id        uuid         null,
    department_id uuid         null,
    office_id     uuid         null,
    state         varchar(20)  not null,
    arrived_at    time         null,
    letter_no     varchar(40)  null,
    primary key (id),
    constraint fk_attendance_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_attendance_ngo foreign key (ngo_id) references ngo (id),
    constraint fk_attendance_department foreign key (department_id) references department (id),
    constraint fk_attendance_office foreign key (office_id) references office (id),
    constraint ck_attendance_state check (state in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT', 'SUBSTITUTE'))
);
create index ix_attendance_meeting on attendance (meeting_id);
create index ix_attendance_ngo on attendance (ngo_id, meeting_id);

create table minute_line (
    id             uuid          not null,
    meeting_id     uuid          not null,
    position       int           not null,
    kind           varchar(20)   not null,
    text           varchar(4000) not null,
    agenda_item_id uuid          null,
    ngo_id         uuid          null,
    primary key (id),
    constraint uk_minute_line_position unique (meeting_id, position),
    constraint fk_minute_line_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_minute_line_agenda_item foreign key (agenda_item_id) references agenda_item (id),
    constraint fk_minute_line_ngo foreign key (ngo_id) references ngo (id),
    constraint ck_minute_line_kind check (kind in ('DISCUSSION', 'INFORMATION', 'DECISION', 'COMMITMENT'))
);

-- What someone is typing and has not entered yet: it survives a lost connection. One a meeting and writer; no part of the minutes.
create table minute_draft (
    meeting_id uuid        not null,
    account_id uuid        not null,
    kind       varchar(20) not null,
    text       mediumtext  not null,
    kept_at    datetime(6) not null,
    primary key (meeting_id, account_id),
    constraint fk_minute_draft_meeting foreign key (meeting_id) references meeting (id),
    constraint ck_minute_draft_kind check (kind in ('DISCUSSION', 'INFORMATION', 'DECISION', 'COMMITMENT'))
);

-- Resolution numbers run per office and Jalali year, without holes: the counter row is locked by the transaction that takes one.
create table resolution_counter (
    office_id   uuid not null,
    jalali_year int  not null,
    last_number int  not null,
    primary key (office_id, jalali_year),
    constraint fk_resolution_counter_office foreign key (office_id) references office (id)
);

create table resolution (
    id             uuid          not null,
    office_id      uuid          not null,
    jalali_year    int           not null,
    number         int           not null,
    meeting_id     uuid          not null,
    minute_line_id uuid          not null,
    text           varchar(4000) not null,
    primary key (id),
    constraint uk_resolution_number unique (office_id, jalali_year, number),
    constraint uk_resolution_line unique (minute_line_id),
    constraint fk_resolution_office foreign key (office_id) references office (id),
    constraint fk_resolution_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_resolution_line foreign key (minute_line_id) references minute_line (id)
);

-- The frozen text of minutes as circulated and approved, with its hash.
create table minutes_version (
    id         uuid         not null,
    meeting_id uuid         not null,
    number     int          not null,
    state      varchar(20)  not null,
    body       mediumtext   not null,
    hash       char(64) character set ascii collate ascii_bin not null,
    made_by    varchar(120) not null,
    made_at    datetime(6)  not null,
    primary key (id),
    constraint uk_minutes_version unique (meeting_id, number),
    constraint fk_minutes_version_meeting foreign key (meeting_id) references meeting (id),
    constraint ck_minutes_version_state check (state in ('CIRCULATED', 'APPROVED'))
);
