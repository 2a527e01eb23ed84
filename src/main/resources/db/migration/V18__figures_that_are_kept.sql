-- The figures of each county as they are on a day, counted in the transaction that changes them. What is kept for an
-- earlier day is counted anew by whoever reads it first: "overdue", "stale" and "silent" are of the day they are read on.
create table county_figures (
    county_code     varchar(4) not null,
    province_code   varchar(2) not null,
    as_of           date       not null,
    series          int        not null default 0,
    cadence_due     int        not null default 0,
    cadence_held    int        not null default 0,
    cadence_on_time int        not null default 0,
    never_met       int        not null default 0,
    missed_now      int        not null default 0,
    longest_silence int        null,
    last_held       date       null,
    next_due        date       null,
    open_n          int        not null default 0,
    overdue         int        not null default 0,
    kept            int        not null default 0,
    kept_late       int        not null default 0,
    not_kept        int        not null default 0,
    no_evidence     int        not null default 0,
    disputed        int        not null default 0,
    escalated       int        not null default 0,
    ngo_total       int        not null default 0,
    ngo_active      int        not null default 0,
    ngo_reached     int        not null default 0,
    unanswered      int        not null default 0,
    covered         int        not null default 0,
    stale           int        not null default 0,
    confirmed_none  int        not null default 0,
    not_reported    int        not null default 0,
    gap             int        not null default 0,
    overlap_open    int        not null default 0,
    overlap_settled int        not null default 0,
    freshness       int        null,
    primary key (county_code),
    constraint fk_county_figures_county foreign key (county_code) references county (code)
);
create index ix_county_figures_province on county_figures (province_code);

insert into county_figures (county_code, province_code, as_of) select code, province_code, '1000-01-01' from county;
