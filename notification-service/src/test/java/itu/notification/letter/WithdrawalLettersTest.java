package itu.notification.letter;

import java.io.IOException;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import itu.local.test.EventContracts;
import itu.notification.MailGate;
import itu.platform.language.Language;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class WithdrawalLettersTest {
    @Inject
    OfficialLetters letters;

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_letter_about_the_published_example_reads_as_committed(Language language) throws IOException {
        var facts = json.readerFor(Withdrawal.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .<Withdrawal>readValue(EventContracts.example("contribution/declaration.withdrawn.v1"));

        var letter = letters.write(facts, GoldenLetters.switzerland(language), language);

        GoldenLetters.compare("withdrawn", language, letter);
    }
}
