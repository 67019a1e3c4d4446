package itu.contribution.signing;

import java.security.GeneralSecurityException;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeySealTest {
    private static final byte[] PRIVATE = {1, 2, 3, 4, 5};

    private final KeySeal seal = new KeySeal(Optional.of("a secret of a test, which is long enough"));

    @Test
    void what_was_sealed_can_be_opened() throws GeneralSecurityException {
        assertThat(seal.open("key", seal.seal("key", PRIVATE))).isEqualTo(PRIVATE);
    }

    @Test
    void sealing_twice_gives_different_bytes() throws GeneralSecurityException {
        assertThat(seal.seal("key", PRIVATE)).isNotEqualTo(seal.seal("key", PRIVATE));
    }

    @Test
    void another_secret_does_not_open_it() throws GeneralSecurityException {
        var sealed = seal.seal("key", PRIVATE);
        var other = new KeySeal(Optional.of("another secret of a test, long enough as well"));

        assertThatThrownBy(() -> other.open("key", sealed)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void without_a_secret_it_stays_closed() throws GeneralSecurityException {
        var sealed = seal.seal("key", PRIVATE);

        assertThatThrownBy(() -> new KeySeal(Optional.empty()).open("key", sealed))
                .isInstanceOf(GeneralSecurityException.class)
                .hasMessageContaining("suite.signing.secret");
    }

    @Test
    void it_does_not_pass_for_the_private_part_of_another_key() throws GeneralSecurityException {
        var sealed = seal.seal("key", PRIVATE);

        assertThatThrownBy(() -> seal.open("other", sealed)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatThrownBy(() -> new KeySeal(Optional.of("short"))).isInstanceOf(IllegalStateException.class);
    }
}
