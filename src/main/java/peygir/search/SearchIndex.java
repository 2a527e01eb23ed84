package peygir.search;

/** The words by which records of one kind are found. Which of them are due the database knows; here they are filled. */
public interface SearchIndex {

    /** The table of the records, which has the columns {@code index_due} and {@code county_code}. */
    String table();

    /** Fills what is due in a county, in the caller's transaction. */
    void fill(String county);

    /**
     * Fills some of what is due anywhere, in the caller's transaction.
     *
     * @return whether more may be due
     */
    boolean fillSome();

    /** Makes every record due and forgets its words. */
    void forget();
}
