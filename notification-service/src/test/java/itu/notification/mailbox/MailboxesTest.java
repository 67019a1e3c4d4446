package itu.notification.mailbox;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailboxesTest {
    @ParameterizedTest
    @CsvSource({
        "Info@Ministry.Example, info@ministry.example",
        "' info@ministry.example ', info@ministry.example",
        "info@MÜLLER.example, info@xn--mller-kva.example",
        "info@xn--mller-kva.example, info@xn--mller-kva.example",
        "инфо@пример.example, инфо@xn--e1afmkfd.example",
        "o'neil+a@sub.ministry.example, o'neil+a@sub.ministry.example"
    })
    void two_spellings_of_one_mailbox_are_one(String written, String normal) {
        assertThat(Mailboxes.normal(written)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "info",
                "@ministry.example",
                "info@",
                "info@example",
                "a b@ministry.example",
                "a@b@ministry.example"
            })
    void what_is_no_mailbox_is_none(String written) {
        assertThat(Mailboxes.normal(written)).isEmpty();
    }
}
