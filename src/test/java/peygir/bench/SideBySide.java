package peygir.bench;

import java.net.http.HttpClient;
import java.util.List;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * The same question of the same rows on the same machine: the overdue commitments, the longest overdue on top, a page of
 * fifty, as the product shows them and as a general tracker from the operating system's packages does. Both pages are
 * asked for over HTTP on loopback, in turn, by one reader who is signed in here and needs not be there.
 */
final class SideBySide implements Figure {

    private static final int ROUNDS = 40;

    /** A page is not what it will be all day until it was opened some hundred times. */
    private static final int WARM_UP = 300;

    @Override
    public String name() {
        return "SIDE";
    }

    @Override
    public List<String> names() {
        return List.of("SIDE", "SIDE-NATION");
    }

    @Override
    public boolean quick() {
        return false;
    }

    /** It needs a package that somebody has to install; nothing is installed by a benchmark. */
    @Override
    public boolean asked(boolean quick) {
        return false;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        Redmine.expectInstalled();
        var office = (ServletWebServerApplicationContext) workshop.office(Size.NATION);
        var address = "http://127.0.0.1:" + office.getWebServer().getPort();
        var http = HttpClient.newHttpClient();
        try (var redmine = Redmine.over(workshop)) {
            Workshop.say("# SIDE Redmine " + redmine.version() + ", as packaged by the operating system, " + redmine.issues() + " issues; its own server, warm; "
                    + "the product in its own, warm; the whole page each, without what the browser keeps");
            compare("SIDE", "county", new Visitor(http, address).enter("governor." + People.BAFQ), redmine, "projects/c" + People.BAFQ + "/issues");
            compare("SIDE-NATION", "nation", new Visitor(http, address).enter("national"), redmine, "issues");
        }
    }

    private static void compare(String name, String place, Visitor reader, Redmine redmine, String path) {
        for (var time = 0; time < WARM_UP; time++) {
            reader.open("commitments?show=overdue").expect(200);
        }
        redmine.expectRows(path);
        var timing = new Timing()
                .of("the product opened anew, " + place, () -> reader.open("commitments?show=overdue").expect(200))
                .of("the product, one filter after another, " + place, () -> reader.go("commitments?show=overdue").expect(200))
                .of("Redmine, " + place, () -> redmine.overdue(path))
                .take(15, ROUNDS, 1)
                .tell(name);
        Figure.print(name, timing.ratio("the product opened anew, " + place, "Redmine, " + place), "<=1");
    }
}
