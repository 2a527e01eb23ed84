package peygir.reporting;

/** What a complete record has, each in its part. */
public enum RecordItem {
    NATIONAL_ID(RecordPart.IDENTITY),
    REGISTRATION_NUMBER(RecordPart.IDENTITY),
    FOUNDED(RecordPart.IDENTITY),
    ABOUT(RecordPart.IDENTITY),
    PHONE(RecordPart.CONTACTS),
    EMAIL(RecordPart.CONTACTS),
    ADDRESS(RecordPart.CONTACTS),
    REPRESENTATIVE(RecordPart.PEOPLE),
    VALID_LICENCE(RecordPart.LICENCES),
    VALID_DOCUMENT(RecordPart.DOCUMENTS),
    ACTIVITY(RecordPart.ACTIVITIES),
    CAPACITY(RecordPart.CAPACITIES),
    EXPERIENCE(RecordPart.EXPERIENCES);

    private final RecordPart part;

    RecordItem(RecordPart part) {
        this.part = part;
    }

    public RecordPart part() {
        return part;
    }
}
