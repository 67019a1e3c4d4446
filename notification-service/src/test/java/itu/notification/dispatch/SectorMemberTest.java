package itu.notification.dispatch;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.Topics;
import itu.notification.Facts;
import itu.notification.MailGate;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class SectorMemberTest {
    private static final String DEAD_LETTERS = "notification-service.contribution.declaration.v1.dlq";

    /** One key for all, so that what is told last is read last. */
    private static final String KEY = "MEX";

    @Test
    void what_a_sector_member_declares_or_keeps_is_passed_over_and_no_dead_letter() {
        Topics.create(DEAD_LETTERS, 1);
        Facts.reachable("MEX", "sector@mex.example", "es");

        Facts.declarationOfSectorMember(KEY, "SM00001.D", UUID.randomUUID());
        Facts.tell(
                "contribution.declaration.v1",
                "itu.contribution.declaration.kept-by-default.v1",
                KEY,
                "CL-26-42/SM00001.D",
                1,
                UUID.randomUUID(),
                """
                {"call": "CL-26/42", "period": "2028-2031", "sectorMember": "SM00001.D", "units": "1/2",
                 "provision": "CS 161I", "deadline": "2027-02-27", "keptOn": "2027-02-28", "synthetic": true}""",
                Map.of());
        Facts.keptByDefault("MEX", "CL-26-41", UUID.randomUUID(), Map.of());

        Desk.awaitStatus("MEX", "CL-26-41/MEX", "SENT");
        assertThat(Desk.list("MEX").getList("items")).hasSize(1);
        assertThat(Topics.records(DEAD_LETTERS)).noneMatch(record -> KEY.equals(record.key()));
    }
}
