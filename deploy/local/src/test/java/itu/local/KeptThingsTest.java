package itu.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KeptThingsTest {
    @TempDir
    Path folder;

    @Test
    void a_password_is_the_same_at_the_next_start() {
        var first = new Secrets(folder.resolve("secrets.properties")).of("database.membership");

        assertThat(new Secrets(folder.resolve("secrets.properties")).of("database.membership"))
                .isEqualTo(first);
    }

    @Test
    void only_the_owner_reads_the_passwords() throws Exception {
        new Secrets(folder.resolve("secrets.properties")).of("postgres");

        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    @Test
    void a_demo_begins_inside_the_call_and_goes_on_where_it_was_moved() {
        var date = new BusinessDate(folder.resolve("clock"));
        var first = date.read();

        date.remember(LocalDate.of(2026, 11, 20));

        assertThat(first).isEqualTo("2025-12-15");
        assertThat(date.read()).isEqualTo("2026-11-20");
    }

    @Test
    void the_next_start_finds_the_launcher_that_runs() {
        new RunFile(folder.resolve("run/processes")).begin();

        var found = new RunFile(folder.resolve("run/processes")).launcher();

        assertThat(found).contains(ProcessHandle.current());
    }

    @Test
    void a_process_number_that_was_given_again_is_not_taken_for_ours() throws Exception {
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(
                folder.resolve("run/processes"),
                "Keycloak=%d@2001-01-01T00\\:00\\:00Z"
                        .formatted(ProcessHandle.current().pid()));

        assertThat(new RunFile(folder.resolve("run/processes")).children()).isEmpty();
    }

    @Test
    void without_a_marker_nothing_is_loaded() {
        var marker = new LoadMarker(folder.resolve("loaded"));

        assertThat(marker.read()).isEqualTo(LoadMarker.Loaded.NOTHING);
    }
}
