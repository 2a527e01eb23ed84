package peygir.sample;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import peygir.commitment.CommitmentId;
import peygir.meeting.MeetingId;
import peygir.meeting.SeriesId;
import peygir.network.NetworkId;
import peygir.shared.AccountId;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;

/** Ids of the sample, made of readable words: the same at every start, so that tests and links can name them. */
public final class SampleIds {

    private static final String BAFQ = "2102";

    private SampleIds() {}

    /** The monthly meetings of Bafq's NGOs. */
    public static SeriesId bafqSeries() {
        return series(BAFQ);
    }

    public static MeetingId bafqFirstMeeting() {
        return meeting(BAFQ, 1);
    }

    public static MeetingId bafqSecondMeeting() {
        return meeting(BAFQ, 2);
    }

    /** The promise to hold the second meeting within one month. */
    public static CommitmentId bafqPromise() {
        return new CommitmentId(of("commitment/" + BAFQ));
    }

    /** An account by its sign-in name. */
    public static AccountId account(String signInName) {
        return new AccountId(of("account/" + signInName));
    }

    /** An NGO by the sign-in name of its representative, as {@code ngo.taft}, or by its key, as {@code heritage}. */
    public static NgoId ngo(String key) {
        return new NgoId(of("ngo/" + key));
    }

    public static OfficeId governorate(String county) {
        return new OfficeId(of("office/" + county));
    }

    /** The province's social affairs office. */
    public static OfficeId provinceOffice() {
        return new OfficeId(of("office/21"));
    }

    /** A department by its county and kind, as {@code culture}. */
    public static DepartmentId department(String county, String kind) {
        return new DepartmentId(of("department/" + county + "/" + kind));
    }

    public static NetworkId network(String key) {
        return new NetworkId(of("network/" + key));
    }

    public static SeriesId series(String county) {
        return new SeriesId(of("meeting_series/" + county));
    }

    public static MeetingId meeting(String county, int number) {
        return new MeetingId(of("meeting/" + county + "/" + number));
    }

    /** The id that belongs to a table's row with this key. */
    static UUID of(String key) {
        return UUID.nameUUIDFromBytes(("peygir/sample/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
