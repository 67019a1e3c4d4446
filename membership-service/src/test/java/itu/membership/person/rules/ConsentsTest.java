package itu.membership.person.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static itu.membership.person.rules.ConsentKind.GIVEN;
import static itu.membership.person.rules.ConsentKind.WITHDRAWN;
import static itu.membership.person.rules.Purpose.BILLING;
import static itu.membership.person.rules.Purpose.OUTREACH;
import static org.assertj.core.api.Assertions.assertThat;

class ConsentsTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 3);

    @Test
    void nothing_is_consented_to_before_a_consent() {
        assertThat(Consents.on(MARCH.minusDays(1), List.of(fact(1, GIVEN, MARCH, OUTREACH))))
                .isEmpty();
    }

    @Test
    void a_consent_counts_from_its_day() {
        assertThat(Consents.on(MARCH, List.of(fact(1, GIVEN, MARCH, OUTREACH)))).containsExactly(OUTREACH);
    }

    @Test
    void a_withdrawal_takes_its_purposes_from_its_day_on() {
        var facts = List.of(fact(1, GIVEN, MARCH, OUTREACH, BILLING), fact(2, WITHDRAWN, JUNE, OUTREACH));

        assertThat(Consents.on(JUNE.minusDays(1), facts)).containsExactlyInAnyOrder(OUTREACH, BILLING);
        assertThat(Consents.on(JUNE, facts)).containsExactly(BILLING);
    }

    @Test
    void a_consent_can_be_given_again() {
        var facts = List.of(
                fact(1, GIVEN, MARCH, OUTREACH), fact(2, WITHDRAWN, JUNE, OUTREACH), fact(3, GIVEN, JUNE, OUTREACH));

        assertThat(Consents.on(JUNE, facts)).containsExactly(OUTREACH);
    }

    @Test
    void a_fact_learnt_late_counts_from_its_own_day() {
        var facts = List.of(fact(1, GIVEN, JUNE, OUTREACH), fact(2, WITHDRAWN, MARCH, OUTREACH));

        assertThat(Consents.on(JUNE, facts)).containsExactly(OUTREACH);
    }

    private static ConsentFact fact(int number, ConsentKind kind, LocalDate on, Purpose... purposes) {
        return new ConsentFact(number, kind, Set.of(purposes), on);
    }
}
