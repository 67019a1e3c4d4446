package itu.notification.content;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextFaultsTest {
    private static final List<Placeholder> PLACEHOLDERS = List.of(
            new Placeholder("addressee.name", PlaceholderType.TEXT, true, "Ruritania", null),
            new Placeholder("link.form", PlaceholderType.URL, false, "https://forms.example/1", null));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See {deadline}                         | 3 | placeholder-unknown",
                "See {addressee.name                    | 3 | brace-unclosed",
                "See addressee.name}                    | 3 | brace-unclosed",
                "See {Addressee.Name}                   | 3 | brace-unclosed",
                "See {{addressee.name}}                 | 3 | brace-unclosed",
                "A <b>bold</b> word                     | 3 | html-forbidden",
                "<script>alert(1)</script>              | 3 | html-forbidden",
                "<!-- a comment -->                     | 3 | html-forbidden",
                "<img src=x onerror=alert(1)>           | 3 | html-forbidden",
                "![a picture](https://x.example/a.png)  | 3 | image-forbidden",
                "Some `code` here                       | 3 | code-forbidden",
                "An **open mark                         | 3 | markup-unclosed",
                "[here](javascript:alert(1))            | 3 | link-forbidden",
                "[here](http://x.example)               | 3 | link-forbidden",
                "[here](data:text/html,x)               | 3 | link-forbidden",
                "[here](//x.example)                    | 3 | link-forbidden",
                "[here]({addressee.name})               | 3 | link-not-url",
                "[here](https://x.example/{link.form})  | 3 | link-in-part",
                "A mark \u202e of direction             | 3 | forbidden-character",
                "A mark \u2066 of direction             | 3 | forbidden-character",
                "A place \ue000 of our own              | 3 | forbidden-character"
            })
    void a_fault_is_named_with_its_line(String line, int number, String code) {
        var faults = faults("To {addressee.name}\n\n" + line);

        assertThat(faults)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.pointer()).isEqualTo("/texts/fr/body"))
                .allSatisfy(fault -> assertThat(fault.line()).isEqualTo(number))
                .allSatisfy(fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Test
    void a_required_placeholder_has_to_be_used() {
        assertThat(faults("To nobody"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("placeholder-missing"));
    }

    @Test
    void the_subject_is_one_line() {
        var faults = TextFaults.of("/texts/fr", new Words("One\nTwo {addressee.name}", "Words", null), PLACEHOLDERS);

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/texts/fr/subject"))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("line-break"));
    }

    @Test
    void all_that_letters_need_is_allowed() {
        var faults = faults("""
                ## A heading

                To **{addressee.name}**, with *care*:

                - [the form]({link.form})
                - [a page](https://x.example/a?b=c) and [a mailbox](mailto:desk@x.example)

                1. One
                2. Two

                > Quoted

                ---

                AT&T, 3 < 4, a_b_c, 50 %, {link.form}
                """);

        assertThat(faults).isEmpty();
    }

    private static List<TextFault> faults(String body) {
        return TextFaults.of("/texts/fr", new Words("Subject", body, null), PLACEHOLDERS);
    }
}
