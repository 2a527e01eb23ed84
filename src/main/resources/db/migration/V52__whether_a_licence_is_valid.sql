-- Whether an NGO has a valid licence is asked of every NGO of a list and of a count: the index answers by itself.
create index ix_licence_validity on licence (ngo_id, revoked_on, issued_on, expires_on);
drop index ix_licence_ngo on licence;
