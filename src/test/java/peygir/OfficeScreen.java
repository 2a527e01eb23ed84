package peygir;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.Pressing;

/** Somebody sits before a page of the office: what they read there, type and press. */
public abstract class OfficeScreen extends SpringBrowserlessTest {

    protected static final Locale PERSIAN = Locale.of("fa", "IR");

    @Autowired
    protected EntityManager entities;

    @Autowired
    protected JdbcClient jdbc;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Beginning of the keys of the page's own words. */
    protected abstract String words();

    protected static Actor someone(Role role, CountyCode county) {
        return actor(new Grant(role, new Scope.OfCounty(county)));
    }

    protected static Actor representative(NgoId ngo, CountyCode county) {
        return actor(new Grant(Role.NGO, new Scope.OfNgo(ngo, county)));
    }

    protected static Actor actor(Grant grant) {
        return new Actor(AccountId.random(), Messages.text(PERSIAN, grant.role()), "fa", Set.of(grant));
    }

    protected static void signIn(Actor who) {
        SamplePeople.signIn(who);
    }

    /** A county in which no test registered anybody. */
    protected CountyCode freshCounty() {
        return new CountyCode(jdbc.sql("""
                        select max(c.code) from county c where c.province_code > '21'
                        and not exists (select 1 from ngo n where n.county_code = c.code) and not exists (select 1 from office o where o.county_code = c.code)
                        """)
                .query(String.class)
                .single());
    }

    /** In a test that is one transaction, what one hand wrote is there for the next. */
    protected void flush() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            entities.flush();
        }
    }

    protected void go(String address) {
        flush();
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    protected static String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    /** Everything the page says, what is only drawn included. */
    protected String read() {
        return page().wholeText();
    }

    protected List<String> links() {
        return page().select("a[href]").eachAttr("href");
    }

    protected Document page() {
        return Jsoup.parse(((Component) getCurrentView()).getElement().getOuterHTML());
    }

    protected void press(String key) {
        Pressing.here(text(key));
    }

    protected boolean offered(String key) {
        return Pressing.offeredHere(text(key));
    }

    protected Button button(String key) {
        return find(Button.class).withText(text(key)).single();
    }

    protected TextField field(String key) {
        return find(TextField.class).withCondition(field -> text(key).equals(field.getLabel())).single();
    }

    protected TextArea area(String key) {
        return find(TextArea.class).withCondition(area -> text(key).equals(area.getLabel())).single();
    }

    @SuppressWarnings("unchecked")
    protected <T> ComboBox<T> choice(String key, Class<T> of) {
        return find(ComboBox.class).withCondition(box -> text(key).equals(box.getLabel())).single();
    }

    protected String text(String key, Object... arguments) {
        return Messages.text(PERSIAN, words() + key, arguments);
    }
}
