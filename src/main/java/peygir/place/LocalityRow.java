package peygir.place;

import java.util.UUID;

/** A town, district or village of a county. */
public record LocalityRow(UUID id, String name) {}
