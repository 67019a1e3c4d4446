package itu.notification.meeting;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.notification.MailGate;

import static itu.notification.meeting.MeetingDesk.MEETINGS;
import static itu.notification.meeting.MeetingDesk.asOfficer;
import static itu.notification.meeting.MeetingDesk.ground;
import static itu.notification.meeting.MeetingDesk.heardOf;
import static itu.notification.meeting.MeetingDesk.meeting;
import static itu.notification.meeting.MeetingDesk.session;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class DrawnInvitationListTest {
    private static final Map<String, Object> STATES =
            Map.of("sources", List.of(Map.of("kind", "MEMBER_STATES")), "except", List.of("TGO"));

    @Test
    void a_list_is_drawn_from_an_audience_and_keeps_it_as_evidence() {
        var key = meeting(Map.of());
        heardOf("GHA", key, session(key, "MEMBERS_ONLY"));
        heardOf("TGO", key, session(key, "MEMBERS_ONLY"));

        var drawn = asOfficer()
                .body(Map.of("name", "Heads of delegation", "vip", true, "audience", STATES))
                .post(MEETINGS + "/" + key + "/invitation-lists/drawings");

        drawn.then().statusCode(201);
        var list = drawn.jsonPath().getString("id");
        var shown = asOfficer().get(MEETINGS + "/" + key + "/invitation-lists").jsonPath();
        assertThat(shown.getString("items[0].drawnFrom.sources[0].kind")).isEqualTo("MEMBER_STATES");
        assertThat(asOfficer()
                        .queryParam("limit", 200)
                        .get(MEETINGS + "/" + key + "/invitation-lists/" + list + "/entries")
                        .jsonPath()
                        .getList("items.entry.memberState"))
                .contains("GHA")
                .doesNotContain("TGO");
        assertThat(ground(key, session(key, "BY_INVITATION"), "GHA")).isEqualTo("INVITED");
    }

    @Test
    void a_rehearsal_says_how_many_it_would_be_and_an_audience_of_nobody_is_refused() {
        var key = meeting(Map.of());
        heardOf("GHA", key, session(key, "MEMBERS_ONLY"));
        var path = MEETINGS + "/" + key + "/invitation-lists/drawings?validateOnly=true";

        var rehearsed = asOfficer()
                .body(Map.of("name", "All", "vip", false, "audience", STATES))
                .post(path);
        var nobody = asOfficer()
                .body(Map.of("name", "None", "vip", false, "audience", Map.of("sources", List.of())))
                .post(path);

        assertThat(rehearsed.jsonPath().getInt("entries")).isPositive();
        nobody.then().statusCode(422);
        assertThat(asOfficer()
                        .get(MEETINGS + "/" + key + "/invitation-lists")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }
}
