package peygir.place.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.stream.Stream;
import peygir.access.CurrentActor;
import peygir.identity.AccountDesk;
import peygir.identity.AccountRow;

/** Chooses an account by what is typed of its name; whose name is not among the first is typed further. */
final class AccountChoice extends ComboBox<AccountRow> {

    AccountChoice(String label, AccountDesk accounts, CurrentActor current) {
        super(label);
        setItems(query -> {
            var limit = query.getLimit();
            return query.getOffset() > 0 ? Stream.empty() : accounts.rows(current.get(), query.getFilter().orElse(""), null, limit).stream();
        });
        setItemLabelGenerator(AccountRow::displayName);
    }
}
