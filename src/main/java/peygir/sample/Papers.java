package peygir.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import peygir.shared.Letters;

/** What NGOs of the first meeting keep themselves: papers, notes for the others, and a change that waits for the office. */
final class Papers {

    private final Draft draft;

    Papers(Draft draft) {
        this.draft = draft;
    }

    void add(List<Organisation> ngos) {
        var byKey = ngos.stream().collect(Collectors.toMap(Organisation::key, Function.identity()));
        documents(byKey);
        notes();
        change(Objects.requireNonNull(byKey.get("ngo2")));
    }

    private void documents(Map<String, Organisation> ngos) {
        for (var row : Sheet.read("bafq/documents").rows()) {
            var ngo = row.text("ngo");
            draft.add("ngo_document", ngo + "/" + row.number())
                    .at("ngo_id", "ngo/" + ngo)
                    .with("kind", row.text("kind"))
                    .with("title", row.text("title"))
                    .with("valid_until", row.orNull("valid_until"))
                    .with("link", row.text("link"))
                    .with("given_on", row.date("given_on"))
                    .with("given_by", Objects.requireNonNull(ngos.get(ngo)).representative());
        }
    }

    private void notes() {
        for (var row : Sheet.read("bafq/notes").rows()) {
            draft.add("experience_note", row.text("ngo") + "/" + row.number())
                    .at("ngo_id", "ngo/" + row.text("ngo"))
                    .with("title", row.text("title"))
                    .with("body", row.text("body"))
                    .with("sub_sector", row.orNull("sub_sector"))
                    .with("audience", row.text("audience"))
                    .with("search_text", Letters.fold(row.text("title") + " " + row.text("body")))
                    .with("written_on", row.date("written_on"));
        }
    }

    private void change(Organisation ngo) {
        draft.add("profile_change", ngo.key())
                .at("ngo_id", ngo.reference())
                .with("proposed_on", Province.TODAY.minusDays(2))
                .with("proposed_by", ngo.representative())
                .with("state", "WAITING");
        draft.add("profile_change_line")
                .at("change_id", "profile_change/" + ngo.key())
                .with("field", "LEGAL_FORM")
                .with("before_it", ngo.form())
                .with("after_it", "ASSOCIATION");
    }
}
