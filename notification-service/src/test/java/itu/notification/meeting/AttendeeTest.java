package itu.notification.meeting;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import itu.notification.MailGate;

import static io.restassured.RestAssured.given;
import static itu.notification.meeting.MeetingDesk.MEETINGS;
import static itu.notification.meeting.MeetingDesk.asOfficer;
import static itu.notification.meeting.MeetingDesk.change;
import static itu.notification.meeting.MeetingDesk.heardOf;
import static itu.notification.meeting.MeetingDesk.meeting;
import static itu.notification.meeting.MeetingDesk.session;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class AttendeeTest {
    @Inject
    EntityManager entities;

    @Test
    void participants_from_a_file_give_the_counts_by_group_and_the_share_of_the_private_sector() {
        var key = meeting(Map.of());
        heardOf("GHA", key, session(key, "MEMBERS_ONLY"));
        var company = organization("OTHER_COMPANY", "SECTOR_MEMBER");

        var report = take(key, """
                reference;presence;member_state;organization;private_sector
                R-1;ATTENDED;GHA;;
                R-2;ATTENDED;GHA;;
                R-3;REGISTERED;GHA;;
                R-4;ATTENDED;;%s;
                R-5;ATTENDED;;;true
                """.formatted(company));

        assertThat(report.getInt("created")).isEqualTo(5);
        var attendance = given().get(MEETINGS + "/" + key + "/attendance").jsonPath();
        assertThat(attendance.getList("counts.group")).containsExactly("MEMBER_STATES", "OTHERS", "SECTOR_MEMBERS");
        assertThat(attendance.getList("counts.attended")).containsExactly(2, 1, 1);
        assertThat(attendance.getList("counts.registered")).containsExactly(3, 1, 1);
        assertThat(attendance.getInt("privateSector.attended")).isEqualTo(2);
        assertThat(attendance.getString("privateSector.share")).startsWith("50");
    }

    @Test
    void a_row_that_cannot_be_taken_is_refused_alone_and_again_changes_nothing() {
        var key = meeting(Map.of());
        var file = """
                reference,presence,member_state,group
                A1,ATTENDED,,ACADEMIA
                A 2,ATTENDED,,ACADEMIA
                A3,CAME,,ACADEMIA
                A4,ATTENDED,XZZ,
                A1,REGISTERED,,ACADEMIA
                """;

        var report = take(key, file);

        assertThat(report.getInt("created")).isEqualTo(1);
        assertThat(report.getInt("refused")).isEqualTo(4);
        assertThat(report.getList("rows.findAll { it.outcome == 'REFUSED' }.errors[0].code"))
                .isNotEmpty();
        var again = take(key, file);
        assertThat(again.getInt("unchanged")).isEqualTo(1);
        assertThat(again.getInt("created")).isZero();
    }

    @Test
    void a_correction_moves_the_counts_and_the_file_comes_out_as_it_went_in() {
        var key = meeting(Map.of());
        take(key, "reference,presence,group\nB1,ATTENDED,OTHERS\nB2,ATTENDED,ACADEMIA\n");

        change("/" + key + "/attendees/B1", "/corrections", Map.of("group", "ACADEMIA", "reason", "A university"))
                .then()
                .statusCode(201);

        var counts = given().get(MEETINGS + "/" + key + "/attendance").jsonPath();
        assertThat(counts.getList("counts.attended")).containsExactly(2, 0);
        var file = asOfficer().accept("text/csv").get(MEETINGS + "/" + key + "/attendees");
        assertThat(file.asString()).contains("B1,ATTENDED,,,ACADEMIA,false", "B2,ATTENDED,,,ACADEMIA,false");
        assertThat(take(key, file.asString().substring(1)).getInt("unchanged")).isEqualTo(2);
        asOfficer()
                .body(Map.of("presence", "WITHDRAWN", "reason", "Twice"))
                .post(MEETINGS + "/" + key + "/attendees/B1/corrections")
                .then()
                .statusCode(428);
    }

    @Test
    void a_rehearsal_takes_nothing() {
        var key = meeting(Map.of());

        var report = asOfficer()
                .contentType("text/csv; charset=UTF-8")
                .queryParam("dryRun", true)
                .body("reference,presence\nC1,ATTENDED\n")
                .post(MEETINGS + "/" + key + "/attendees/imports")
                .jsonPath();

        assertThat(report.getInt("created")).isEqualTo(1);
        assertThat(asOfficer()
                        .get(MEETINGS + "/" + key + "/attendees")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    private static JsonPath take(String meeting, String csv) {
        return asOfficer()
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post(MEETINGS + "/" + meeting + "/attendees/imports")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private UUID organization(String kind, String category) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            run("""
                    insert into organization (id, names, country, kind, sequence)
                    values ('%s', '{"en": "Synthetic Company"}', 'CHE', '%s', 1)""".formatted(id, kind));
            run("""
                    insert into membership (id, organization, category, sector, member_state, states, held, sequence)
                    values ('%s', '%s', '%s', 'D', 'CHE', '[]', '{[2020-01-01,)}', 1)""".formatted(UUID.randomUUID(), id, category));
        });
        return id;
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
