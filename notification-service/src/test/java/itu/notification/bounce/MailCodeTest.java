package itu.notification.bounce;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.notification.mailbox.CampaignMail;

import static org.assertj.core.api.Assertions.assertThat;

class MailCodeTest {
    private static final UUID ID = UUID.fromString("019aa7f3-1b40-7d8e-8c55-0a4c1de2f301");

    private final MailCode code = new MailCode(new byte[32]);

    @ParameterizedTest
    @CsvSource({"0,1", "1,127", "2,128", "127,16384", "32767,9223372036854775807"})
    void a_mail_of_a_campaign_is_read_back_from_at_most_60_letters(int step, long number) {
        var mail = new SentMail.OfCampaign(new CampaignMail(ID, step, number));

        var written = code.write(mail);

        assertThat(code.read(written)).contains(mail);
        assertThat("b+" + written).hasSizeLessThanOrEqualTo(64).matches("b\\+[a-z2-7]+");
    }

    @Test
    void a_code_is_read_in_capitals_too() {
        var mail = new SentMail.OfDispatch(ID);

        assertThat(code.read(code.write(mail).toUpperCase(Locale.ROOT))).contains(mail);
    }

    @Test
    void a_code_with_any_letter_changed_is_forged() {
        var written = code.write(new SentMail.OfCampaign(new CampaignMail(ID, 1, 42)));

        for (var i = 0; i < written.length() - 1; i++) {
            var other = written.charAt(i) == 'a' ? 'b' : 'a';
            assertThat(code.read(written.substring(0, i) + other + written.substring(i + 1)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "a", "aaaaaaaa", "0189", "afaztkp6drhhwumbu7ppwgfjkmaaaeaqcwykkmi"})
    void what_was_made_without_the_key_is_forged(String text) {
        assertThat(code.read(text)).isEmpty();
    }
}
