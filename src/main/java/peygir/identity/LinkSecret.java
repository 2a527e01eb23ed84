package peygir.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What the address of a link ends with: so long that nobody guesses it, which is why a plain hash hides it well enough. */
final class LinkSecret {

    /** What is longer than this was not made here and is not even looked for. */
    private static final int LONGEST = 100;

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkSecret() {}

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256, 64 hexadecimal digits; of a text too long to be a secret, the hash of nothing anybody has. */
    static String hash(String secret) {
        try {
            var bytes = (secret.length() > LONGEST ? "" : secret).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
