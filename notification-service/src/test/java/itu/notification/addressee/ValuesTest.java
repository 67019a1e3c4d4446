package itu.notification.addressee;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import itu.notification.MailGate;
import itu.notification.content.DemoLetters;
import itu.notification.content.KnownValues;
import itu.notification.content.KnownValues.KnownValue;
import itu.platform.language.Language;

import static itu.notification.content.Writers.BASE;
import static itu.notification.content.Writers.author;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class ValuesTest {
    private static final WrittenTo SWITZERLAND =
            new WrittenTo(new Addressee(Addressee.Kind.MEMBER_STATE, "CHE"), 1, "EUR", 1, null);

    @Inject
    Values values;

    @Test
    void what_authors_may_ask_for_is_what_letters_are_filled_with() {
        var given = new HashSet<String>();
        for (var asked : List.of(
                new Mailing.Asked("DECLARATION", "CL-25/36", "2028-2031"),
                new Mailing.Asked("FORM", "partner2connect", null),
                new Mailing.Asked("INVITATION", meeting(), null))) {
            given.addAll(of(asked, SWITZERLAND).keySet());
        }
        given.remove("synthetic");

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        KnownValues.all().stream().map(KnownValue::name).toList());
    }

    @Test
    void a_directors_letter_counts_and_names_the_states_that_it_is_about() {
        var director = new WrittenTo(
                new Addressee(Addressee.Kind.ADDRESS, "director@afr.example"),
                1,
                "AFR",
                2,
                "{\"addressees\":\"Kenya, Mali\"}");

        assertThat(of(null, director))
                .containsEntry("silent.count", "2")
                .containsEntry("silent.states", "Kenya, Mali")
                .containsEntry("region", "Africa");
    }

    @Test
    void columns_of_a_list_are_the_recipients_own_and_take_no_other_place() {
        var listed = new WrittenTo(
                new Addressee(Addressee.Kind.ADDRESS, "a@x.example"),
                1,
                null,
                1,
                "{\"addressee.name\":\"Ruritania\",\"seat\":\"12\",\"deadline\":\"never\"}");

        assertThat(of(null, listed))
                .containsEntry("addressee.name", "Ruritania")
                .containsEntry("own.seat", "12")
                .containsEntry("own.deadline", "never")
                .doesNotContainEntry("deadline", "never");
    }

    private Map<String, String> of(Mailing.@Nullable Asked asked, WrittenTo to) {
        return values.of(
                new Mailing(UUID.randomUUID(), 0, circular(), asked, LocalDate.parse("2025-12-31"), true),
                to,
                Language.EN);
    }

    private static UUID circular() {
        var body = (ObjectNode) DemoLetters.body("cl-25-36");
        body.put("reference", "CL-25/" + ThreadLocalRandom.current().nextInt(10_000, 99_999));
        return UUID.fromString(author().body(body.toString())
                .post(BASE + "/circular-letters")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static String meeting() {
        var key = "V-" + ThreadLocalRandom.current().nextInt(1_000, 999_999);
        author().body("""
                        {"key":"%s","kind":"OTHER","opensOn":"2028-06-05","closesOn":"2028-06-09","place":"Geneva",
                         "names":{"en":"F","fr":"F","es":"F","ar":"F","ru":"F","zh":"F"},"zone":"Europe/Zurich","synthetic":true}""".formatted(key)).post(BASE + "/meetings").then().statusCode(201);
        return key;
    }
}
