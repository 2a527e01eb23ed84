package peygir.shared;

import java.util.Arrays;

/** The types of file that are taken, told by their content and never by their name. */
enum FileType {
    PDF("application/pdf", ".pdf", 0, '%', 'P', 'D', 'F', '-'),
    PNG("image/png", ".png", 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("image/jpeg", ".jpg", 0, 0xFF, 0xD8, 0xFF),
    WEBP("image/webp", ".webp", 8, 'W', 'E', 'B', 'P'),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", 0, 'P', 'K', 3, 4) {
        @Override
        boolean matches(byte[] content) {
            return super.matches(content) && OfficeFile.holds("word/document.xml", content);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", 0, 'P', 'K', 3, 4) {
        @Override
        boolean matches(byte[] content) {
            return super.matches(content) && OfficeFile.holds("xl/workbook.xml", content);
        }
    };

    /** 5 MiB. */
    static final int LARGEST = 5 * 1024 * 1024;

    private static final int LONGEST_NAME = 180;

    private final String mediaType;
    private final String ending;
    private final int offset;
    private final int[] signature;

    FileType(String mediaType, String ending, int offset, int... signature) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.offset = offset;
        this.signature = signature;
    }

    /**
     * @throws DomainException when it is none of these, or too large
     */
    static FileType of(byte[] content) {
        if (content.length > LARGEST) {
            throw new DomainException("shared.FileType.tooLarge");
        }
        return Arrays.stream(values())
                .filter(type -> type.matches(content))
                .findFirst()
                .orElseThrow(() -> new DomainException("shared.FileType.unknown"));
    }

    boolean matches(byte[] content) {
        if (content.length < offset + signature.length) {
            return false;
        }
        for (var i = 0; i < signature.length; i++) {
            if ((content[offset + i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** A harmless name with the ending of the true type. */
    String nameFor(String given) {
        var base = given.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceAll("\\.[A-Za-z0-9]{1,8}$", "").strip();
        return (base.isEmpty() ? "file" : base.substring(0, Math.min(base.length(), LONGEST_NAME))) + ending;
    }
}
