package itu.notification.delivery;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.notification.dispatch.Backoff;
import itu.notification.mail.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class JudgingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Judging judging = new Judging(new Backoff(Duration.ofMinutes(1), Duration.ofHours(4)), 3);

    @Test
    void a_mail_that_the_server_took_is_accepted_and_keeps_its_doubt() {
        var result = judging.judge(Mails.mail("a@x.example", 1, true, null), new Answer.Accepted("250 2.0.0 Ok"), NOW);

        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(result.attempts()).isEqualTo(2);
        assertThat(result.doubtful()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void only_a_dead_mailbox_is_a_hard_bounce(boolean dead) {
        var result = judging.judge(Mails.to("a@x.example"), new Answer.Refused("550 5.1.1 No such mailbox", dead), NOW);

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.hardBounce()).isEqualTo(dead);
    }

    @ParameterizedTest
    @CsvSource({"0, DEFERRED", "1, DEFERRED", "2, REFUSED"})
    void a_deferred_mail_is_tried_a_number_of_times(int attempts, Outcome expected) {
        var mail = Mails.mail("a@x.example", attempts, false, null);

        assertThat(judging.judge(mail, new Answer.Deferred("450 4.2.1 Later"), NOW)
                        .outcome())
                .isEqualTo(expected);
    }

    @Test
    void a_deferral_beyond_the_last_moment_is_a_refusal() {
        var mail = Mails.mail("a@x.example", 0, false, NOW.plusSeconds(1));

        assertThat(judging.judge(mail, new Answer.Deferred("450 4.2.1 Later"), NOW)
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void what_may_have_arrived_is_sent_once_more_and_no_third_time() {
        var unknown = new Answer.Unknown("The connection broke");
        var once = judging.judge(Mails.to("a@x.example"), unknown, NOW);
        var twice = judging.judge(Mails.mail("a@x.example", 1, true, null), unknown, NOW);

        assertThat(once.outcome()).isEqualTo(Outcome.DEFERRED);
        assertThat(once.doubtful()).isTrue();
        assertThat(twice.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"421 4.3.2 Closing", "421 Too many", "450 4.7.1 Greylisted", "451 4.7.650 Slow down"})
    void these_ask_for_less(String line) {
        assertThat(Judging.asksToSlowDown(new Answer.Deferred(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"450 4.2.1 Busy", "452 4.2.2 Full", "451 try 4.7.1 later"})
    void these_do_not(String line) {
        assertThat(Judging.asksToSlowDown(new Answer.Deferred(line))).isFalse();
    }
}
