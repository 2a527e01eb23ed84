package peygir.shared.ui;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** What stands below a list: the way to more of it, while there is more, and the files of its rows. Each is made when it is first needed. */
public final class ListFoot extends Div {

    private final String words;
    private final transient Runnable ask;
    private @Nullable Press more;
    private @Nullable Still files;

    /**
     * @param words on the button that asks for more
     * @param ask shows more
     */
    public ListFoot(String words, Runnable ask) {
        this.words = words;
        this.ask = ask;
    }

    /** @param there whether the list goes on behind what is shown */
    public void more(boolean there) {
        if (there && more == null) {
            more = new Press(words, ask).offPaper();
            addComponentAsFirst(more);
        }
        if (more != null) {
            more.setVisible(there);
        }
    }

    /** @param links to the files, null while there are no rows */
    public void files(@Nullable Still links) {
        if (files != null) {
            remove(files);
        }
        files = links;
        if (links != null) {
            add(links);
        }
    }
}
