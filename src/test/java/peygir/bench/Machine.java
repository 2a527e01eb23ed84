package peygir.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;

/** On what a figure was taken, in words that name no machine. */
final class Machine {

    private Machine() {}

    static String words() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT, "%s, %d cores, %d GB of memory, %s %s, JDK %s, heap up to %d MB", LocalDate.now(), Runtime.getRuntime().availableProcessors(),
                Math.round(system.getTotalMemorySize() / 1e9), System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
