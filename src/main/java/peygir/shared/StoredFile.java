package peygir.shared;

import java.util.Arrays;
import java.util.List;

/**
 * A file that was handed in.
 *
 * @param name a harmless name with the ending of its true type
 * @param type its media type, told by its content
 */
public record StoredFile(String name, String type, byte[] content) {

    /** In bytes. */
    public static final int LARGEST = FileType.LARGEST;

    /**
     * A file as it may be kept.
     *
     * @throws DomainException when its content is of no accepted type, or too large
     */
    public static StoredFile of(String givenName, byte[] content) {
        var type = FileType.of(content);
        return new StoredFile(type.nameFor(givenName), type.mediaType(), content);
    }

    /** The endings of the names of files that are taken; what counts in the end is the content. */
    public static List<String> endings() {
        return Arrays.stream(FileType.values()).map(FileType::ending).toList();
    }
}
