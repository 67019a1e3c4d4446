package itu.platform.log;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.platform.note.NoteClient;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class LoggedRequestTest {
    @Test
    void a_parameter_that_is_refused_cannot_forge_a_line_of_the_log() {
        try (var log = WrittenLog.listen()) {
            NoteClient.officer()
                    .urlEncodingEnabled(false)
                    .get("/api/test/v1/notes?colour%E2%80%AEdegrof=1")
                    .then()
                    .statusCode(400);

            assertThat(log.text()).contains("colour\\u202Edegrof").doesNotContain("\u202E");
        }
    }
}
