package peygir.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How complete an NGO's record is, part by part: what is there, what is missing, and when the part was last touched. */
public record Completeness(List<Section> sections) {

    public Completeness {
        sections = List.copyOf(sections);
    }

    /**
     * A part of the record.
     *
     * @param asked how many things a complete one has
     * @param missing those that are not there
     * @param lastChange the day its latest word is of, null when nothing was ever said
     */
    public record Section(RecordPart part, int asked, List<RecordItem> missing, @Nullable LocalDate lastChange) {

        public Section {
            missing = List.copyOf(missing);
        }

        public boolean complete() {
            return missing.isEmpty();
        }
    }

    /**
     * @param there what the record has
     * @param touched when each part was last said or confirmed; one that never was is missing
     */
    public static Completeness of(Set<RecordItem> there, Map<RecordPart, LocalDate> touched) {
        return new Completeness(Arrays.stream(RecordPart.values())
                .map(part -> {
                    var asked = Arrays.stream(RecordItem.values()).filter(item -> item.part() == part).toList();
                    return new Section(part, asked.size(), asked.stream().filter(item -> !there.contains(item)).toList(), touched.get(part));
                })
                .toList());
    }

    /** How many things are there. */
    public int filled() {
        return asked() - missing().size();
    }

    /** How many things a complete record has. */
    public int asked() {
        return sections.stream().mapToInt(Section::asked).sum();
    }

    /** All that is missing. */
    public Set<RecordItem> missing() {
        var missing = EnumSet.noneOf(RecordItem.class);
        sections.forEach(section -> missing.addAll(section.missing()));
        return missing;
    }
}
