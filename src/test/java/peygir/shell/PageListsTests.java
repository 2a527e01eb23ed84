package peygir.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The list of pages is drawn once for each set of roles and each language, and nobody is shown another's. */
class PageListsTests {

    private static final Locale FA = Locale.of("fa", "IR");

    private final PageLists lists = new PageLists();

    @Test
    void whoHasTheSameRolesIsShownTheSameList() {
        assertThat(ask(List.of("GOVERNOR", "EXPERT"), FA, "first")).isEqualTo("first");
        assertThat(ask(List.of("EXPERT", "GOVERNOR"), FA, "second")).isEqualTo("first");
    }

    @Test
    void anotherRoleOrLanguageIsAnotherList() {
        ask(List.of("GOVERNOR"), FA, "first");
        assertThat(ask(List.of("NGO"), FA, "of an NGO")).isEqualTo("of an NGO");
        assertThat(ask(List.of("GOVERNOR", "NGO"), FA, "of both")).isEqualTo("of both");
        assertThat(ask(List.of("GOVERNOR"), Locale.ENGLISH, "in English")).isEqualTo("in English");
    }

    private String ask(List<String> roles, Locale language, String list) {
        return lists.of(roles, language, () -> new Div(list)).markup();
    }
}
