package peygir.shell;

import peygir.access.Actor;
import peygir.access.Role;

/** Where each role begins its day. */
final class Home {

    private Home() {}

    /** The address of the actor's home, without a leading slash. Whoever holds several roles begins at the widest. */
    static String of(Actor who) {
        if (who.has(Role.NATIONAL)) {
            return "nation";
        }
        if (who.has(Role.DIRECTOR)) {
            return "province";
        }
        if (who.has(Role.GOVERNOR, Role.EXPERT)) {
            return "county";
        }
        if (who.has(Role.NGO)) {
            return "my-ngo";
        }
        if (who.has(Role.AUDITOR)) {
            return "province";
        }
        if (who.has(Role.ADMIN)) {
            return "admin";
        }
        return "inbox";
    }
}
