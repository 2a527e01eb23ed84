package peygir.network.ui;

import peygir.network.NetworkId;

/** The doors into this module's pages: addresses relative to the application, for links. */
public final class NetworkNavigation {

    static final String LIST = "networks";

    private NetworkNavigation() {}

    public static String hrefList() {
        return LIST;
    }

    public static String href(NetworkId network) {
        return LIST + "/" + network;
    }
}
