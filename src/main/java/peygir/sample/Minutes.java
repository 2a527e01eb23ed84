package peygir.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** Versions of minutes as they were sent around and approved. */
final class Minutes {

    private final Draft draft;

    Minutes(Draft draft) {
        this.draft = draft;
    }

    void freeze(String meeting, int number, String state, String body, String by, LocalDate on) {
        draft.add("minutes_version", meeting + "/" + number)
                .at("meeting_id", "meeting/" + meeting)
                .with("number", number)
                .with("state", state)
                .with("body", body)
                .with("hash", sha256(body))
                .with("made_by", by)
                .with("made_at", on.atTime(7, 30));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
