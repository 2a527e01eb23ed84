package peygir.coverage;

/** What an overlap turned out to be. */
public enum OverlapLabel {
    DUPLICATE,
    COMPLEMENTARY,
    COORDINATED,
    WRONG_DATA
}
