package peygir.place.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import peygir.place.LocalityDesk;
import peygir.place.PopulationDesk;

/** What the page of localities asks. */
@Component
record PlaceServices(LocalityDesk localities, PopulationDesk populations, Clock clock) {}
