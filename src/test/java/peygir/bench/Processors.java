package peygir.bench;

/**
 * Which processors a process may use. Whoever sends four times what a server bears would otherwise take the processors
 * it needs to say no; a crowd outside does not.
 */
final class Processors implements AutoCloseable {

    private static final String ALL = "0-" + (Runtime.getRuntime().availableProcessors() - 1);

    private final boolean apart;

    private Processors(boolean apart) {
        this.apart = apart;
    }

    /** The first is the server's, the others are this process's, until this is closed; on one processor nothing changes. */
    static Processors apart(ServerProcess server) {
        var all = Runtime.getRuntime().availableProcessors();
        var apart = all > 1 && given(server.pid(), "0") && given(ProcessHandle.current().pid(), "1-" + (all - 1));
        Workshop.say(apart ? "# the server has one processor, the crowd the others" : "# server and crowd share the processors");
        return new Processors(apart);
    }

    private static boolean given(long process, String processors) {
        return Command.run("taskset", "--all-tasks", "--cpu-list", "--pid", processors, Long.toString(process)).code() == 0;
    }

    @Override
    public void close() {
        if (apart && !given(ProcessHandle.current().pid(), ALL)) {
            throw new IllegalStateException("this process did not get its processors back");
        }
    }
}
