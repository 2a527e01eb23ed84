package peygir.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import peygir.meeting.Cadence;
import peygir.shared.JalaliDate;
import peygir.shared.Letters;

/** The functions every page calls: folding of letters, days of the Jalali calendar, deriving a rhythm. */
final class PureFunctions implements Figure {

    private static final String TEXT = "انجمن کتاب‌خوانیِ يزد و كودكان ۱۴۰۵ – Friends of Books";

    @Override
    public String name() {
        return "PURE";
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        var held = new ArrayList<LocalDate>();
        for (var day = LocalDate.of(2016, 12, 1); day.isBefore(Generator.TODAY); day = day.plusDays(30)) {
            held.add(day);
        }
        var days = List.copyOf(held);
        var sink = new long[1];
        var timing = new Timing()
                .of("fold", () -> sink[0] += Letters.fold(TEXT).length())
                .of("jalali", () -> sink[0] += JalaliDate.of(Generator.TODAY).plusMonths(1).toLocalDate().toEpochDay())
                .of("rhythm of ten years", () -> sink[0] += Cadence.of(days.getFirst().minusDays(20), 1, 3, days, Generator.TODAY).due())
                .take(2_000, 200, 500);
        for (var name : List.of("fold", "jalali", "rhythm of ten years")) {
            Workshop.say("# PURE %s %.3f µs".formatted(name, timing.median(name) * 1000));
        }
        if (sink[0] == 0) {
            throw new IllegalStateException("nothing was computed");
        }
    }
}
