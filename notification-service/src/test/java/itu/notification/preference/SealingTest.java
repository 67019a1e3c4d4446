package itu.notification.preference;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.notification.mailbox.CampaignMail;
import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

class SealingTest {
    private final Sealing sealing = new Sealing(new byte[32]);

    @ParameterizedTest
    @ValueSource(strings = {"", "someone@partner.example", "кто-то@партнёр.example"})
    void a_token_is_read_back_whole(String mailbox) {
        var token = new PreferenceToken(
                mailbox, Language.AR, "events", new CampaignMail(UUID.randomUUID(), 3, Long.MAX_VALUE));

        var opened = sealing.open(sealing.seal(token.toBytes()));

        assertThat(opened.map(PreferenceToken::of)).contains(token);
    }

    @Test
    void the_mailbox_cannot_be_seen() {
        var sealed = sealing.seal(new PreferenceToken("someone@partner.example", Language.EN, null, null).toBytes());

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("someone", "partner");
    }

    @Test
    void a_change_of_any_byte_is_found() {
        var sealed = sealing.seal(new byte[] {1, 2, 3});

        for (var i = 0; i < sealed.length; i++) {
            var changed = Arrays.copyOf(sealed, sealed.length);
            changed[i] ^= 1;
            assertThat(sealing.open(changed)).isEmpty();
        }
    }

    @Test
    void another_key_opens_nothing() {
        var other = new byte[32];
        other[0] = 1;

        assertThat(new Sealing(other).open(sealing.seal(new byte[] {1, 2, 3}))).isEmpty();
    }
}
