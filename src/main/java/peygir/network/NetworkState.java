package peygir.network;

/** How far a network has come. */
public enum NetworkState {
    /** Its members are asked; the governor has not decided. */
    PROPOSED,
    APPROVED,
    DECLINED
}
