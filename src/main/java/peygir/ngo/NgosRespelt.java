package peygir.ngo;

import java.util.List;
import peygir.shared.NgoId;

/** Names, numbers or the place of NGOs were changed and their words read anew; told inside the transaction that changed them. */
public record NgosRespelt(List<NgoId> ngos) {}
