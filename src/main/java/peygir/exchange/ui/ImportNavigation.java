package peygir.exchange.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import peygir.exchange.ImportList;
import peygir.shared.CountyCode;

/** Addresses of this module's pages and downloads, relative to the application. */
final class ImportNavigation {

    static final String IMPORT = "import";

    private ImportNavigation() {}

    static String href(ImportList list, CountyCode county) {
        return IMPORT + "?list=" + inAddress(list) + "&county=" + county;
    }

    static String inAddress(ImportList list) {
        return list.name().toLowerCase(Locale.ROOT);
    }

    static Optional<ImportList> list(String name) {
        return Arrays.stream(ImportList.values()).filter(list -> inAddress(list).equals(name)).findFirst();
    }
}
