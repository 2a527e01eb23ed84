package peygir.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import peygir.commitment.CommitmentState;
import peygir.commitment.Outcome;
import peygir.meeting.Cadence;
import peygir.shared.Digits;
import peygir.shared.JalaliDate;
import peygir.shared.Letters;

/** The functions every page calls: folding of letters, days of the Jalali calendar, deriving figures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PureBenchmarks {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final String name = "انجمن کتاب‌خوانیِ يزد و كودكان ۱۴۰۵ – Friends of Books";
    private final List<LocalDate> held = held();

    private static List<LocalDate> held() {
        var days = new ArrayList<LocalDate>();
        for (var day = LocalDate.of(2016, 12, 1); day.isBefore(TODAY); day = day.plusDays(30)) {
            days.add(day);
        }
        return List.copyOf(days);
    }

    @Benchmark
    public String foldOfAName() {
        return Letters.fold(name);
    }

    @Benchmark
    public String digitsOfAName() {
        return Digits.toLatin(name);
    }

    @Benchmark
    public JalaliDate jalaliOfADay() {
        return JalaliDate.of(TODAY);
    }

    @Benchmark
    public LocalDate nextDueDay() {
        return JalaliDate.of(TODAY).plusMonths(1).toLocalDate();
    }

    @Benchmark
    public Cadence rhythmOfTenYears() {
        return Cadence.of(held.getFirst().minusDays(20), 1, 3, held, TODAY);
    }

    @Benchmark
    public Outcome outcomeOfAPromise() {
        return Outcome.of(CommitmentState.VERIFIED, TODAY.minusDays(9), TODAY.minusDays(3), true, TODAY);
    }
}
