package peygir.sheet;

/** How the letters of a file were written. */
public enum SheetEncoding {
    /** A workbook says itself how. */
    WORKBOOK,
    UTF_8,
    UTF_16,
    /** The code page in which Windows wrote Persian before Unicode, and in which Excel there still saves plain CSV. */
    WINDOWS_1256
}
