-- Days on which offices are closed and which move through the solar year: kept by hand, year by year. Those that keep
-- their place in the Jalali year are computed.
create table holiday (
    day     date         not null,
    name_fa varchar(120) not null,
    name_en varchar(120) not null,
    primary key (day)
);
