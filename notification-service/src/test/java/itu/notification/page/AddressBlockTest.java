package itu.notification.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AddressBlockTest {
    @Test
    void neighbours_share_a_block_and_strangers_do_not() {
        assertThat(AddressBlock.of("192.0.2.1")).isEqualTo(AddressBlock.of("192.0.2.254"));
        assertThat(AddressBlock.of("192.0.2.1")).isNotEqualTo(AddressBlock.of("192.0.3.1"));
        assertThat(AddressBlock.of("2001:db8:1:2::1")).isEqualTo(AddressBlock.of("2001:db8:1:3::9"));
        assertThat(AddressBlock.of("2001:db8:1::1")).isNotEqualTo(AddressBlock.of("2001:db8:2::1"));
        assertThat(AddressBlock.of("null")).isEqualTo("null");
    }
}
