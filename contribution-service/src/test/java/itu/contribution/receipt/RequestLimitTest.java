package itu.contribution.receipt;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequestLimitTest {
    private final RequestLimit limit = new RequestLimit(2);

    @Test
    void an_address_has_its_share_and_no_more() {
        limit.allows("192.0.2.1");
        limit.allows("192.0.2.1");

        assertThat(limit.allows("192.0.2.1")).isFalse();
    }

    @Test
    void one_address_takes_nothing_from_another() {
        limit.allows("192.0.2.1");
        limit.allows("192.0.2.1");

        assertThat(limit.allows("192.0.2.2")).isTrue();
    }

    @Test
    void a_new_minute_gives_a_new_share() {
        limit.allows("192.0.2.1");
        limit.allows("192.0.2.1");

        limit.beginAnew();

        assertThat(limit.allows("192.0.2.1")).isTrue();
    }
}
