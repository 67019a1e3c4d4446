package itu.membership.memberstate.rules;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static itu.membership.memberstate.rules.ActKind.ACCEDED;
import static itu.membership.memberstate.rules.ActKind.DENUNCIATION_RECEIVED;
import static itu.membership.memberstate.rules.ActKind.DENUNCIATION_WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

class ParticipationTest {
    private static final LocalDate ACCESSION = LocalDate.of(2020, 5, 4);
    private static final LocalDate RECEIPT = LocalDate.of(2024, 3, 10);
    private static final LocalDate EFFECT = LocalDate.of(2025, 3, 10);

    private record Done(ActKind kind, LocalDate doneOn) implements Act {
        @Override
        public LocalDate effectiveOn() {
            return kind.effectOf(doneOn);
        }
    }

    private static Participation<Done> after(Done... acts) {
        return Participation.of(List.of(acts));
    }

    private static Done acceded(LocalDate day) {
        return new Done(ACCEDED, day);
    }

    private static final Done ACCEDED_ONCE = acceded(ACCESSION);
    private static final Done DENOUNCED = new Done(DENUNCIATION_RECEIVED, RECEIPT);
    private static final Done WITHDRAWN = new Done(DENUNCIATION_WITHDRAWN, EFFECT.minusDays(1));

    @Test
    void a_state_without_an_act_was_always_a_member_state() {
        assertThat(after().memberOn(LocalDate.of(1865, 5, 17))).isTrue();
    }

    @Test
    void a_state_that_acceded_is_a_member_state_from_that_day() {
        assertThat(after(ACCEDED_ONCE).memberOn(ACCESSION.minusDays(1))).isFalse();
        assertThat(after(ACCEDED_ONCE).memberOn(ACCESSION)).isTrue();
    }

    @Test
    void a_later_accession_corrects_the_one_on_record() {
        var corrected = after(ACCEDED_ONCE, acceded(ACCESSION.plusDays(3)));

        assertThat(corrected.memberOn(ACCESSION.plusDays(2))).isFalse();
        assertThat(corrected.memberOn(ACCESSION.plusDays(3))).isTrue();
        assertThat(corrected.former()).isEmpty();
    }

    @Test
    void a_denunciation_takes_effect_one_year_after_its_receipt() {
        assertThat(after(DENOUNCED).memberOn(EFFECT.minusDays(1))).isTrue();
        assertThat(after(DENOUNCED).memberOn(EFFECT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29,2025-02-28", "2023-02-28,2024-02-28", "2024-03-01,2025-03-01", "2023-12-31,2024-12-31"})
    void the_year_is_one_of_the_calendar(LocalDate receipt, LocalDate effect) {
        assertThat(DENUNCIATION_RECEIVED.effectOf(receipt)).isEqualTo(effect);
    }

    @Test
    void a_denunciation_that_was_withdrawn_has_no_effect() {
        assertThat(after(DENOUNCED, WITHDRAWN).memberOn(EFFECT)).isTrue();
        assertThat(after(DENOUNCED, WITHDRAWN).denunciation()).isNull();
    }

    @Test
    void a_state_that_accedes_again_was_none_in_between() {
        var again = after(ACCEDED_ONCE, DENOUNCED, acceded(EFFECT.plusDays(10)));

        assertThat(again.memberOn(ACCESSION)).isTrue();
        assertThat(again.memberOn(EFFECT.minusDays(1))).isTrue();
        assertThat(again.memberOn(EFFECT)).isFalse();
        assertThat(again.memberOn(EFFECT.plusDays(9))).isFalse();
        assertThat(again.memberOn(EFFECT.plusDays(10))).isTrue();
        assertThat(again.former()).containsExactly(new Participation.Stretch(ACCESSION, EFFECT));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-09,STILL_A_MEMBER_STATE",
        "2025-03-10,",
        "2026-01-01,",
    })
    void after_a_denunciation_a_state_accedes_from_its_effect_on(LocalDate day, ActFault fault) {
        assertThat(after(DENOUNCED).fault(ACCEDED, day)).isEqualTo(fault);
    }

    @Test
    void a_corrected_accession_cannot_lie_before_the_end_of_the_stretch_before() {
        var again = after(DENOUNCED, acceded(EFFECT.plusDays(10)));

        assertThat(again.fault(ACCEDED, EFFECT.minusDays(1))).isEqualTo(ActFault.STILL_A_MEMBER_STATE);
        assertThat(again.fault(ACCEDED, EFFECT)).isNull();
    }

    @Test
    void a_member_state_may_have_its_accession_corrected_to_any_day() {
        assertThat(after(ACCEDED_ONCE).fault(ACCEDED, ACCESSION.minusYears(50))).isNull();
        assertThat(after().fault(ACCEDED, ACCESSION)).isNull();
    }

    @Test
    void a_state_denounces_once_and_not_before_it_acceded() {
        assertThat(after().fault(DENUNCIATION_RECEIVED, RECEIPT)).isNull();
        assertThat(after(ACCEDED_ONCE).fault(DENUNCIATION_RECEIVED, ACCESSION.minusDays(1)))
                .isEqualTo(ActFault.NOT_YET_A_MEMBER_STATE);
        assertThat(after(ACCEDED_ONCE).fault(DENUNCIATION_RECEIVED, ACCESSION)).isNull();
        assertThat(after(DENOUNCED).fault(DENUNCIATION_RECEIVED, EFFECT.plusYears(1)))
                .isEqualTo(ActFault.DENUNCIATION_ON_RECORD);
        assertThat(after(DENOUNCED, WITHDRAWN).fault(DENUNCIATION_RECEIVED, EFFECT))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-09,WITHDRAWN_BEFORE_RECEIVED",
        "2024-03-10,",
        "2025-03-09,",
        "2025-03-10,DENUNCIATION_IN_EFFECT",
    })
    void a_denunciation_is_withdrawn_before_it_takes_effect(LocalDate day, ActFault fault) {
        assertThat(after(DENOUNCED).fault(DENUNCIATION_WITHDRAWN, day)).isEqualTo(fault);
    }

    @Test
    void there_is_nothing_to_withdraw_without_a_denunciation() {
        assertThat(after().fault(DENUNCIATION_WITHDRAWN, RECEIPT)).isEqualTo(ActFault.NO_DENUNCIATION);
        assertThat(after(DENOUNCED, WITHDRAWN).fault(DENUNCIATION_WITHDRAWN, RECEIPT))
                .isEqualTo(ActFault.NO_DENUNCIATION);
    }
}
