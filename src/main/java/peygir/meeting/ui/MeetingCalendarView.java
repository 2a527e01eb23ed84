package peygir.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.meeting.HolidayDesk;
import peygir.meeting.MeetingBook;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.DomainException;
import peygir.shared.JalaliMonth;
import peygir.shared.NotFound;
import peygir.shared.ui.Translations;

/** All meetings within reach on the days of a Jalali month: {@code ?month=1405-09&county=2102}. */
@Route(MeetingNavigation.LIST + "/calendar")
@RolesAllowed({
    Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.NGO, Role.Names.LIAISON, Role.Names.AUDITOR, Role.Names.NATIONAL
})
class MeetingCalendarView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingBook book;
    private final transient HolidayDesk holidays;
    private final transient CurrentActor current;
    private final transient Clock clock;

    MeetingCalendarView(MeetingBook book, HolidayDesk holidays, CurrentActor current, Clock clock) {
        this.book = book;
        this.holidays = holidays;
        this.current = current;
        this.clock = clock;
        addClassNames("page", "wide-sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var month = query.getSingleParameter("month").map(MeetingCalendarView::month).orElseGet(() -> JalaliMonth.of(LocalDate.now(clock)));
        show(month, query.getSingleParameter("county").filter(code -> !code.isBlank()).map(CountyCode::new));
    }

    private static JalaliMonth month(String typed) {
        try {
            var parts = typed.split("-", 2);
            return new JalaliMonth(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        } catch (DomainException | NumberFormatException | ArrayIndexOutOfBoundsException noMonth) {
            throw new NotFound();
        }
    }

    private void show(JalaliMonth month, Optional<CountyCode> county) {
        removeAll();
        var heading = new H1(text("of", Dates.month(month, getLocale())));
        var ways = new Nav(
                link("before", month.plusMonths(-1), county), link("today", JalaliMonth.of(LocalDate.now(clock)), county),
                link("after", month.plusMonths(1), county), new Anchor(MeetingNavigation.hrefList(), text("list")));
        ways.getElement().setAttribute("aria-label", text("ways"));
        ways.addClassNames("period-links", "no-print");
        var head = new Div(heading, ways);
        head.addClassName("page-head");
        var meetings = book.month(current.get(), month, county.orElse(null), getLocale());
        add(head, new MonthTable(month, meetings, holidays.between(current.get(), month.first(), month.last()), LocalDate.now(clock), getLocale()));
    }

    private Anchor link(String way, JalaliMonth month, Optional<CountyCode> county) {
        return new Anchor(MeetingNavigation.hrefCalendar(month) + county.map(code -> "&county=" + code).orElse(""), text(way));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "meeting.ui.MeetingCalendarView." + thing, arguments);
    }
}
