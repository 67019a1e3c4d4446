package itu.notification.webhook;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TargetGuardTest {
    private final TargetGuard guard = new TargetGuard(new Strict());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://10.1.2.3/",
                "https://192.168.0.1/",
                "https://172.16.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://0.0.0.0/",
                "https://100.64.0.1/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://0.1.2.3/",
                "https://127.255.255.254/",
                "https://172.31.255.255/",
                "https://192.0.0.8/",
                "https://198.19.0.1/",
                "https://240.0.0.1/",
                "https://255.255.255.255/",
                "https://[::127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[fec0::1]/",
                "https://[ff02::1]/"
            })
    void an_address_of_the_inner_network_is_not_called(String url) {
        assertThat(guard.objection(url)).contains("internal");
    }

    @Test
    void an_address_without_encryption_is_not_called() {
        assertThat(guard.objection("http://198.51.100.7/")).contains("https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://198.51.100.7/facts?of=calls",
                "https://172.32.0.1/",
                "https://100.128.0.1/",
                "https://[2a00:1450::1]:8443/"
            })
    void an_address_outside_is_called(String url) {
        assertThat(guard.objection(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://partner.example:70000/",
                "https://partner.example:0/",
                "https://a:b@partner.example/",
                "https://"
            })
    void what_cannot_be_called_is_malformed(String url) {
        assertThat(guard.objection(url)).contains("malformed");
    }

    private static final class Strict implements WebhookConfig {
        @Override
        public boolean internalTargets() {
            return false;
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration firstWait() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration longestWait() {
            return Duration.ofSeconds(1);
        }

        @Override
        public int attempts() {
            return 1;
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration secretOverlap() {
            return Duration.ofSeconds(1);
        }

        @Override
        public int parallel() {
            return 1;
        }
    }
}
