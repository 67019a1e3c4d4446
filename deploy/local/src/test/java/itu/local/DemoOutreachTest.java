package itu.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import itu.local.StubSuite.Request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DemoOutreachTest {
    private static final String API = "/api/notifications/v1/";

    @TempDir
    Path root;

    private StubSuite stub;
    private DemoOutreach outreach;

    @BeforeEach
    void start() throws IOException {
        stub = new StubSuite();
        var layout = new Layout(root);
        letter(
                layout,
                "cl-25-36",
                "circular-letters",
                "[{\"language\":\"fr\",\"title\":\"t\",\"href\":\"https://x.example\"}]");
        letter(layout, "bdt-dir-110-reminder", "templates", "[]");
        stub.on(API + "circular-letters", "{\"id\":\"letter\"}");
        stub.on(API + "templates", "{\"id\":\"reminder\"}");
        stub.on(API + "audiences/counts", "{\"mailboxes\":100000}");
        stub.on(API + "campaigns", "{\"id\":\"c\",\"name\":\"n: m\",\"state\":\"DRAFT\"}");
        stub.on(API + "campaigns/c", "{\"id\":\"c\",\"deadline\":\"2025-12-31\"}");
        stub.on(
                API + "campaigns/c/progress",
                "{\"total\":{\"targeted\":1,\"accepted\":1},\"steps\":[{\"state\":\"DONE\"}]}");
        stub.on(API + "forms/partner2connect", "{\"definition\":{\"closesOn\":\"2021-10-31\",\"calendar\":[]}}");
        new MailFolder(layout.kept("mail"))
                .save(new Letter(
                        Instant.EPOCH,
                        "b@x.example",
                        "office@x.example",
                        "Subject: s\r\n\r\nhttp://localhost/forms/fr/partner2connect-demo?r=abc.def\r\n"));
        outreach = new DemoOutreach(
                layout,
                stub.settings(),
                new Api(new Tokens(stub.settings().oidc())),
                new Console(new PrintStream(new ByteArrayOutputStream())));
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void what_one_officer_drafts_the_other_publishes_approves_and_launches() {
        outreach.askForDeclarations();

        assertThat(changes())
                .extracting(request -> request.line().replace("POST " + API, ""), Request::user)
                .contains(
                        tuple("circular-letters", "officer.outreach"),
                        tuple("circular-letters/letter/enclosure-links", "officer.outreach"),
                        tuple("circular-letters/letter/publications", "deputy.outreach"),
                        tuple("campaigns", "officer.outreach"),
                        tuple("campaigns/c/submissions", "officer.outreach"),
                        tuple("campaigns/c/approvals", "deputy.outreach"),
                        tuple("campaigns/c/launches", "deputy.outreach"));
    }

    @Test
    void each_change_names_the_version_that_came_before_it() {
        outreach.askForDeclarations();

        assertThat(changes().stream().filter(request -> request.line().contains("/letter/")))
                .extracting(Request::version)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void regional_offices_are_written_to_in_all_six_languages() {
        outreach.askForDeclarations();

        assertThat(changes().stream()
                        .filter(request -> request.line().endsWith("regional-offices"))
                        .map(request -> request.body().replaceAll(".*\"language\":\"(..)\".*", "$1")))
                .containsExactlyInAnyOrder("en", "fr", "es", "ar", "ru", "zh");
    }

    @Test
    void a_form_is_answered_by_the_link_of_a_mail_in_its_language() {
        outreach.invite(outreach.askForDeclarations());

        assertThat(changes().stream().filter(request -> request.line().endsWith("/partner2connect-demo/answers")))
                .singleElement()
                .satisfies(request -> assertThat(request.body())
                        .contains(
                                "\"recipient\":\"abc.def\"", "\"language\":\"fr\"", "\"email\":\"office@x.example\""));
    }

    private List<Request> changes() {
        return stub.requests.stream()
                .filter(request -> request.line().startsWith("POST"))
                .toList();
    }

    private static void letter(Layout layout, String key, String path, String links) throws IOException {
        var folder = Files.createDirectories(layout.data("demo/letters/" + key));
        Files.writeString(
                folder.resolve("letter.json"),
                "{\"path\":\"%s\",\"body\":{},\"enclosureLinks\":%s}".formatted(path, links));
        Files.writeString(folder.resolve("fr.md"), "# Objet\n\nTexte\n");
    }
}
