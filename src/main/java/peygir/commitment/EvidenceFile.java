package peygir.commitment;

import java.util.Arrays;
import java.util.List;

/** A file given as evidence. */
public record EvidenceFile(String name, String type, byte[] content) {

    /** In bytes. */
    public static final int LARGEST = FileType.LARGEST;

    /** The endings of the names of files that are taken; what counts in the end is the content. */
    public static List<String> endings() {
        return Arrays.stream(FileType.values()).map(FileType::ending).toList();
    }

    /**
     * Looks into a file before it is given.
     *
     * @throws peygir.shared.DomainException when its content is of no accepted type, or too large
     */
    public static void check(byte[] content) {
        FileType.of(content);
    }
}
