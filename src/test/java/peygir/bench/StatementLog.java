package peygir.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was asked of the database meanwhile, word for word, and how the database would answer it. */
final class StatementLog {

    private final JdbcTemplate jdbc;

    StatementLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One step of a plan that was carried out: a table or its alias, how it is entered, by which index, and how many rows were read each time. */
    record Step(String table, String type, String key, long rows) {

        /** Read from end to end; an index that is read in its order until a page is full is not. */
        boolean scan(long few) {
            return (type.equals("ALL") || type.equals("index")) && rows > few;
        }

        @Override
        public String toString() {
            return table + " by " + key + " (" + type + "), rows " + rows;
        }
    }

    List<String> during(Runnable asking) {
        jdbc.execute("set global log_output = 'TABLE'");
        jdbc.execute("truncate table mysql.general_log");
        jdbc.execute("set global general_log = 1");
        try {
            asking.run();
        } finally {
            jdbc.execute("set global general_log = 0");
        }
        return jdbc.queryForList(
                        "select convert(argument using utf8mb4) from mysql.general_log where command_type in ('Query', 'Execute') order by event_time", String.class)
                .stream()
                .map(String::strip)
                .filter(statement -> statement.startsWith("select") || statement.startsWith("with"))
                .toList();
    }

    /** Where a filter of ids stands before a step, its share follows the number: "3.44 (7%)". */
    private static long rows(String read) {
        return read == null ? 0 : Math.round(Double.parseDouble(read.split(" ", 2)[0]));
    }

    List<Step> plan(String statement) {
        return jdbc.query("analyze " + statement.replace("?", "??"), (row, _) -> new Step(
                        String.valueOf(row.getString("table")), String.valueOf(row.getString("type")), String.valueOf(row.getString("key")), rows(row.getString("r_rows"))))
                .stream()
                .filter(step -> !step.table().equals("null"))
                .toList();
    }
}
