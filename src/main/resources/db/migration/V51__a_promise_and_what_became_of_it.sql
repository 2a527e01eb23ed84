-- What a promise was replaced by is followed backwards, from promise to promise, without reading all of them.
create index ix_commitment_superseded on commitment (superseded_by);
