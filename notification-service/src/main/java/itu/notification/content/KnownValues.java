package itu.notification.content;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The values that whoever sends a letter can give, written out in its language. A list that was handed in adds the columns of its
 * own under {@code own.}, such as {@code own.seat}.
 */
public final class KnownValues {
    /** Not for authors: {@code true} where the campaign is a demonstration, which every letter of it then says. */
    public static final String SYNTHETIC = "synthetic";

    private static final Pattern OWN = Pattern.compile("own\\.[a-z][A-Za-z0-9]*");

    private static final List<KnownValue> ALL = List.of(
            value("addressee.name", PlaceholderType.TEXT, "Name of the State or organization that is written to"),
            value("addressee.code", PlaceholderType.TEXT, "ISO 3166-1 alpha-3 of the State, or id of the organization"),
            value("region", PlaceholderType.TEXT, "Region of the addressee"),
            value("call", PlaceholderType.TEXT, "Reference of what is answered, such as CL-25/36"),
            value("period", PlaceholderType.TEXT, "Financial period, such as 2028-2031"),
            value("deadline", PlaceholderType.DATE, "Last day for an answer"),
            value("days.left", PlaceholderType.COUNT, "Days from the sending to the deadline"),
            value("silent.count", PlaceholderType.COUNT, "Addressees of the reader's region that have not answered"),
            value("silent.states", PlaceholderType.TEXT, "Their names, in a row"),
            value("link.portal", PlaceholderType.URL, "Where the addressee answers after signing in"),
            value("link.form", PlaceholderType.URL, "The form that is to be filled in"),
            value("link.circular", PlaceholderType.URL, "The circular letter in the public archive"),
            value("link.invitation", PlaceholderType.URL, "Where an invitation is answered"),
            value("meeting.name", PlaceholderType.TEXT, "Name of the meeting"),
            value("meeting.place", PlaceholderType.TEXT, "Where it takes place"),
            value("meeting.begins", PlaceholderType.DATE, "Its first day"),
            value("meeting.ends", PlaceholderType.DATE, "Its last day"),
            value("link.calendar", PlaceholderType.URL, "The meeting as a calendar file"));

    private KnownValues() {}

    /** A value that can be given. */
    @Schema(name = "KnownValue")
    public record KnownValue(String name, PlaceholderType type, String description) {}

    public static List<KnownValue> all() {
        return ALL;
    }

    static boolean fills(String name) {
        return OWN.matcher(name).matches()
                || ALL.stream().anyMatch(value -> value.name().equals(name));
    }

    private static KnownValue value(String name, PlaceholderType type, String description) {
        return new KnownValue(name, type, description);
    }
}
