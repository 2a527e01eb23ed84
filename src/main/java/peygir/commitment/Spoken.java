package peygir.commitment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import peygir.meeting.MeetingId;
import peygir.shared.About;
import peygir.shared.Subject;

/** What was promised in a meeting, to be put on record at once: all of it or nothing. */
public record Spoken(MeetingId meeting, List<Word> words) implements About {

    /**
     * One of the promises.
     *
     * @param notVerifiable the explicit choice to record it although it lacks what would make it verifiable
     */
    public record Word(Promise promise, boolean notVerifiable) {}

    /** @throws IllegalArgumentException when there is none, or one that was not said in this meeting of one county */
    public Spoken {
        words = List.copyOf(words);
        if (words.stream().anyMatch(word -> !meeting.equals(word.promise().saidIn())) || words.stream().map(word -> word.promise().county()).distinct().count() != 1) {
            throw new IllegalArgumentException("Promises of the meeting " + meeting + " in its county were expected");
        }
    }

    @Override
    public Collection<? extends Subject> subjects() {
        var subjects = new LinkedHashSet<Subject>();
        subjects.add(meeting);
        words.forEach(word -> subjects.addAll(word.promise().subjects()));
        return subjects;
    }
}
