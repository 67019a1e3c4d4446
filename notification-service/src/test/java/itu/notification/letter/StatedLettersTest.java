package itu.notification.letter;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import itu.local.test.EventContracts;
import itu.notification.MailGate;
import itu.platform.language.Language;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class StatedLettersTest {
    @Inject
    OfficialLetters letters;

    static Stream<Arguments> letters() {
        return Stream.of(
                        order(
                                "call-opened",
                                "contribution/call.opened.v1",
                                "call",
                                "period",
                                "stage",
                                "opensOn",
                                "deadline:replyBy"),
                        order(
                                "unit-amount-fixed",
                                "contribution/unit-amount.fixed.v1",
                                "period",
                                "status",
                                "memberState:unitMemberState",
                                "sectorMember:unitSectorMember",
                                "fixedOn:date"),
                        classChange("increase", "units"),
                        classChange("reduction", "units:unitsReached"),
                        order(
                                "class-change-withdrawal",
                                "contribution/class-of-contribution.increase-withdrawn.v1",
                                "reference",
                                "addressee:memberState",
                                "period",
                                "units",
                                "effectiveOn:wouldCountFrom",
                                "receivedOn:withdrawnOn"),
                        application("received", "submitted", "on:date"),
                        application("objection-asked", "member-state-informed", "objectionUntil", "provision"),
                        application("reminder", "reminded", "objectionUntil", "provision"),
                        application("approved", "deemed-approved", "on:date", "provision"),
                        application("refused", "objected", "on:date", "provision"),
                        application("admitted", "admitted", "admissionMonthsDue:months", "admissionTotal:total"),
                        order("invoice-issued", "contribution/dues.invoiced.v1", "year", "amount", "dueOn"))
                .flatMap(order -> Stream.of(Language.values()).map(language -> Arguments.of(order, language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void the_letter_about_the_published_example_reads_as_committed(LetterOrder order, Language language)
            throws IOException {
        var letter = letters.write(order, GoldenLetters.switzerland(language), language);

        GoldenLetters.compare(order.kind(), language, letter);
    }

    private static LetterOrder classChange(String change, String units) {
        return order(
                change + "-acknowledgement",
                "contribution/class-of-contribution." + change + "-announced.v1",
                "reference",
                "addressee:memberState",
                "period",
                "unitsBefore",
                units,
                "effectiveOn",
                "receivedOn",
                "provision");
    }

    private static LetterOrder application(String letter, String happened, String... particulars) {
        return order(
                "application-" + letter,
                "membership/application." + happened + ".v1",
                Stream.concat(Stream.of("names:organization", "category", "sectors"), Stream.of(particulars))
                        .toArray(String[]::new));
    }

    private static LetterOrder order(String letter, String example, String... particulars) {
        return new LetterOrder(letter, EventContracts.example(example), List.of(particulars));
    }
}
