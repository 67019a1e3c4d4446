package itu.platform.log;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisibleMarksTest {
    static Stream<String> unseen() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(point -> switch (Character.getType(point)) {
                    case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                        true;
                    default -> false;
                })
                .mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void a_character_that_cannot_be_seen_is_shown_by_its_number(String mark) {
        assertThat(VisibleMarks.visible("a" + mark + "b")).doesNotContain(mark).matches("a(\\\\u[0-9A-F]{4}){1,2}b");
    }

    @ParameterizedTest
    @CsvSource({"٣٫٥ وحدات", "五又二分之一", "é e\u0301 ß", "\uD83C\uDFD3 emoji", "a\\u202Eb"})
    void text_that_can_be_seen_stays_as_it_is(String text) {
        assertThat(VisibleMarks.visible(text)).isEqualTo(text);
    }

    @Test
    void marks_in_parameters_of_a_message_are_shown() {
        var message = new ExtLogRecord(Level.WARN, "Refused {0} of %s", ExtLogRecord.FormatStyle.PRINTF, "test");
        message.setParameters(new Object[] {"10\nERROR \u202Eforged"});

        new VisibleMarks().isLoggable(message);

        assertThat(message.getFormattedMessage()).isEqualTo("Refused {0} of 10\\u000AERROR \\u202Eforged");
    }
}
