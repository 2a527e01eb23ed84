package peygir.meeting;

/** How someone took part. */
public enum AttendanceState {
    PRESENT(true),
    LATE(true),
    SUBSTITUTE(true),
    EXCUSED(false),
    ABSENT(false);

    private final boolean inTheRoom;

    AttendanceState(boolean inTheRoom) {
        this.inTheRoom = inTheRoom;
    }

    /** Whether the person counts among those present. */
    public boolean inTheRoom() {
        return inTheRoom;
    }
}
