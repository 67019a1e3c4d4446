package itu.notification.mail;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "focal@che.example, focal@che.example",
        "first.last+tag@sub.che.example, first.last+tag@sub.che.example",
        "o'neil_{x}@irl.example, o'neil_{x}@irl.example",
        "post@localhost, post@localhost",
        "'\"a b\"@x.example', '\"a b\"@x.example'",
        "post@Österreich.example, post@xn--sterreich-z7a.example",
        "почта@пример.example, почта@xn--e1afmkfd.example",
        "用户@例子.example, 用户@xn--fsqu00a.example",
    })
    void addresses_are_read_and_their_domains_written_in_ascii(String text, String read) {
        assertThat(MailAddress.of(text)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@b.example",
                "nobody",
                "a b@c.example",
                ".a@b.example",
                "a..b@c.example",
                "a@b..example",
                "a@-b.example",
                "a@b_c.example",
                "a@[127.0.0.1]",
                "a@b.example\r\nX",
                "a\r\n@b.example",
                "a@b.example>",
                "<a@b.example",
                "\"a\"b\"@c.example",
                "a\u0000@b.example",
                "a@b@c.example",
                "a@straße.example",
                "a@b c.example",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b.example"
            })
    void what_is_no_address_is_told(String text) {
        assertThatThrownBy(() -> MailAddress.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
