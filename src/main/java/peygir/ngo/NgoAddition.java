package peygir.ngo;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What a module above wants to know besides an NGO's record, and reads in the record's own statement. */
public interface NgoAddition<T> {

    /** Columns of the row of an NGO {@code n}, under names the record has none of; {@code :today} is the day asked about. */
    String columns();

    /** @param row with the {@link #columns} */
    T read(ResultSet row) throws SQLException;
}
