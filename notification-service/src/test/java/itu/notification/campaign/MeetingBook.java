package itu.notification.campaign;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Meetings that campaigns of a test invite to. */
public final class MeetingBook {
    static final String MEETINGS = "/api/notifications/v1/meetings";

    private MeetingBook() {}

    /** A new meeting in Geneva, 5 to 9 June 2028; gives its key. */
    public static String meeting() {
        var key = "M-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT).substring(0, 20);
        Office.keyed(Office.DRAFTER)
                .body(Map.of(
                        "key",
                        key,
                        "kind",
                        "OTHER",
                        "names",
                        Map.of(
                                "en",
                                "Forum",
                                "fr",
                                "Forum (fr)",
                                "es",
                                "Foro",
                                "ar",
                                "منتدى",
                                "ru",
                                "Форум",
                                "zh",
                                "论坛"),
                        "opensOn",
                        "2028-06-05",
                        "closesOn",
                        "2028-06-09",
                        "place",
                        "Geneva",
                        "zone",
                        "Europe/Zurich",
                        "synthetic",
                        true))
                .post(MEETINGS)
                .then()
                .statusCode(201);
        return key;
    }

    /** The member of a draft that makes its letters invitations to a meeting. */
    static String invitation(String meeting) {
        return ",\"reply\":{\"kind\":\"INVITATION\",\"reference\":\"%s\"}".formatted(meeting);
    }
}
