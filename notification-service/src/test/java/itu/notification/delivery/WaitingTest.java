package itu.notification.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WaitingTest {
    private final Waiting waiting = new Waiting(new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(DeliveryConfig.class)
            .withDefaultValue("suite.delivery.domains.\"rare.example\".per-minute", "1")
            .build()
            .getConfigMapping(DeliveryConfig.class));

    @Test
    void domains_take_turns() {
        waiting.offer(mails(3, "a.example"));
        waiting.offer(mails(3, "b.example"));

        assertThat(List.of(poll().domain(), poll().domain())).containsExactly("a.example", "b.example");
    }

    @Test
    void an_unknown_domain_is_trusted_with_one_connection_and_with_more_as_it_proves_fast() {
        waiting.offer(mails(20, "a.example"));
        var first = poll();
        assertThat(waiting.poll()).isNull();

        waiting.answered(first, Duration.ofMillis(1).toNanos(), false);

        assertThat(open()).isEqualTo(2);
    }

    @Test
    void a_domain_never_gets_more_than_its_connections() {
        waiting.offer(mails(50, "a.example"));
        for (var i = 0; i < 30; i++) {
            waiting.answered(poll(), Duration.ofMillis(1).toNanos(), false);
        }

        assertThat(open()).isEqualTo(4);
    }

    @Test
    void a_slow_domain_keeps_few_in_memory_and_the_rest_comes_back_one_after_the_other() {
        waiting.offer(mails(100, "slow.example"));

        var putOff = waiting.answered(poll(), Duration.ofSeconds(2).toNanos(), false);

        assertThat(waiting.size()).isLessThan(5);
        assertThat(putOff).hasSizeGreaterThan(90);
        assertThat(putOff.stream().map(Lane.PutOff::delay).distinct()).hasSameSizeAs(putOff);
    }

    @Test
    void a_domain_that_asks_for_less_rests() {
        waiting.offer(mails(10, "a.example"));

        var putOff = waiting.answered(poll(), Duration.ofMillis(1).toNanos(), true);

        assertThat(putOff)
                .hasSize(9)
                .allSatisfy(each -> assertThat(each.delay()).isGreaterThan(Duration.ofSeconds(10)));
        assertThat(waiting.poll()).isNull();
    }

    @Test
    void a_limited_domain_gives_one_and_puts_the_others_off() {
        var putOff = waiting.offer(mails(5, "rare.example"));

        assertThat(poll().domain()).isEqualTo("rare.example");
        assertThat(putOff).hasSize(4);
    }

    @Test
    void what_is_put_back_is_the_next_again() {
        waiting.offer(mails(2, "a.example"));
        var first = poll();

        waiting.putBack(first);

        assertThat(poll()).isSameAs(first);
    }

    @Test
    void what_is_taken_out_is_not_given_out() {
        waiting.offer(mails(2, "a.example"));

        var removed = waiting.remove(_ -> true);

        assertThat(removed).hasSize(2);
        assertThat(waiting.poll()).isNull();
        assertThat(waiting.size()).isZero();
    }

    private Mail poll() {
        var mail = waiting.poll();
        assertThat(mail).isNotNull();
        return mail;
    }

    private int open() {
        var taken = new ArrayList<Mail>();
        for (var mail = waiting.poll(); mail != null; mail = waiting.poll()) {
            taken.add(mail);
        }
        return taken.size();
    }

    private static List<Mail> mails(int count, String domain) {
        return IntStream.range(0, count)
                .mapToObj(number -> Mails.to("office" + number + "@" + domain))
                .toList();
    }
}
