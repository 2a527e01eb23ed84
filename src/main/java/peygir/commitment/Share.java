package peygir.commitment;

/** So many of so many. */
record Share(long part, long whole) {

    /** Nobody of nobody reaches nothing. */
    boolean reaches(int hundredths) {
        return whole > 0 && part * 100 >= hundredths * whole;
    }

    /** As it is kept in the evidence. */
    String trace() {
        return part + "/" + whole;
    }

    static Share of(String trace) {
        var parts = trace.split("/");
        return new Share(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
