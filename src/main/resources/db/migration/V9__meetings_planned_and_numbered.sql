-- Session numbers run per office and Jalali year like those of resolutions: taken when a meeting is held, without holes.
create table session_counter (
    office_id   uuid not null,
    jalali_year int  not null,
    last_number int  not null,
    primary key (office_id, jalali_year),
    constraint fk_session_counter_office foreign key (office_id) references office (id)
);

create table session_number (
    meeting_id  uuid not null,
    office_id   uuid not null,
    jalali_year int  not null,
    number      int  not null,
    primary key (meeting_id),
    constraint uk_session_number unique (office_id, jalali_year, number),
    constraint fk_session_number_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_session_number_office foreign key (office_id) references office (id)
);

-- Meetings held before there were numbers get theirs in the order of their days. In these years Nowruz is on 20 March
-- exactly when the Gregorian year is a leap year.
insert into session_number (meeting_id, office_id, jalali_year, number)
select h.id, h.office_id, h.jalali_year, row_number() over (partition by h.office_id, h.jalali_year order by h.held_on, h.id)
from (select m.id, s.office_id, m.held_on,
             year(m.held_on) - 621 - (dayofyear(m.held_on) < 80) as jalali_year
      from meeting m join meeting_series s on s.id = m.series_id where m.held_on is not null) h;

insert into session_counter (office_id, jalali_year, last_number)
select office_id, jalali_year, max(number) from session_number group by office_id, jalali_year;

-- Until when those who were there may object to circulated minutes.
alter table meeting add column objections_until date null;

-- An objection names the line as it was then: the line itself may change or go because the objection was right.
create table minute_objection (
    id             uuid          not null,
    meeting_id     uuid          not null,
    minute_line_id uuid          not null,
    line_text      varchar(4000) not null,
    ngo_id         uuid          null,
    department_id  uuid          null,
    text           varchar(2000) not null,
    raised_by      varchar(120)  not null,
    raised_at      datetime(6)   not null,
    accepted       boolean       null,
    answer         varchar(2000) null,
    answered_by    varchar(120)  null,
    answered_at    datetime(6)   null,
    primary key (id),
    constraint fk_minute_objection_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_minute_objection_ngo foreign key (ngo_id) references ngo (id),
    constraint fk_minute_objection_department foreign key (department_id) references department (id),
    constraint ck_minute_objection_one check ((ngo_id is null) <> (department_id is null)),
    constraint ck_minute_objection_answer check ((accepted is null) = (answer is null))
);
create index ix_minute_objection_meeting on minute_objection (meeting_id, raised_at);

-- Why approved minutes were corrected by this version.
alter table minutes_version add column reason varchar(500) null;

-- Who marked a person at the door, and when: two recorders may work at once.
alter table attendance add column marked_by varchar(120) null, add column marked_at datetime(6) null;

-- What became of an item: put off to a day, sent to an office, and from which item of an earlier meeting it was carried over.
alter table agenda_item
    add column deferred_to date null,
    add column referred_to varchar(200) null,
    add column carried_from uuid null,
    add constraint fk_agenda_item_carried_from foreign key (carried_from) references agenda_item (id),
    add constraint uk_agenda_item_carried_from unique (meeting_id, carried_from);
alter table meeting add column budget_minutes int null;
